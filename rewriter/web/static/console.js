// What the console adds where JavaScript runs.
