"""What is counted in many texts, as a matrix, for what is fitted to them: `evals/train.py` and those beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from math import log
from typing import Any

from guardrails.ngrams import Kind, Table, grams, parts_of


def counts(words: Sequence[str]) -> dict[Kind, Mapping[str, int]]:
    """How often each n-gram counts in a sentence: a part as often as there are words that have it, any other once."""
    parts = Counter(chain.from_iterable(map(parts_of, set(words))))
    return {**{kind: dict.fromkeys(found, 1) for kind, found in grams(words).items()}, "parts": parts}


@dataclass(frozen=True)
class Counted:
    """How often each n-gram counts in each text: a row a text, a column an n-gram. `grams` are in order."""

    grams: tuple[str, ...]
    matrix: Any
    """Sparse, in rows (SciPy's csr), of whole numbers as floats."""

    @classmethod
    def of(cls, texts: Iterable[Mapping[str, int]]) -> Counted:
        import numpy as np  # noqa: PLC0415 - the tests do without these
        from scipy.sparse import csr_matrix  # noqa: PLC0415

        columns: dict[str, int] = {}
        starts, places, counts = [0], [], []
        for text in texts:
            for gram, count in text.items():
                places.append(columns.setdefault(gram, len(columns)))
                counts.append(count)
            starts.append(len(places))
        grams = sorted(columns)
        order: Any = np.empty(len(grams), dtype=np.int64)
        order[[columns[gram] for gram in grams]] = range(len(grams))
        placed = order[np.array(places, dtype=np.int64)]
        matrix = csr_matrix((np.array(counts, dtype=float), placed, starts), (len(starts) - 1, len(grams)))
        matrix.sort_indices()
        return cls(tuple(grams), matrix)

    def only(self, rows: Sequence[int]) -> Counted:
        """The same of some of the texts."""
        return Counted(self.grams, self.matrix[rows])

    def rarities(self, least: int) -> Table:
        """Of each n-gram that stands in `least` texts or more: no weight yet, and its rarity in tenths of `1 + ln(n / seen)`."""
        texts = self.matrix.shape[0]
        seen = self.matrix.getnnz(axis=0)
        known = {
            gram: (0, round(10 + 10 * log((1 + texts) / (1 + count))))
            for gram, count in zip(self.grams, seen.tolist(), strict=True)
            if count >= least
        }
        return Table(known, round(10 + 10 * log((1 + texts) / 2)))

    def weighed(self, table: Table) -> Any:
        """What a text's n-grams come to before they are weighed, a column for each that the table knows, in its order.

        An n-gram's count, times its rarity, by what the table divides a text's weights by.
        """
        import numpy as np  # noqa: PLC0415
        from scipy.sparse import diags  # noqa: PLC0415

        places = {gram: n for n, gram in enumerate(self.grams)}
        columns = [places[gram] for gram in table.known]
        rarity = np.array([rarity for _, rarity in table.known.values()], dtype=float)
        squares = np.full(len(self.grams), float(table.unknown) ** 2)
        squares[columns] = rarity**2
        size = np.sqrt(np.maximum(self.matrix @ squares, 1.0))
        return (diags(1 / size) @ self.matrix[:, columns] @ diags(rarity)).tocsr()


def weightiest(
    tables: Sequence[Table], coefficients: Sequence[Any], weighed: Sequence[Any], kept: int
) -> list[Table]:
    """The tables cut down to the `kept` n-grams that move scores most: a coefficient squared, by the sum of what it weighed squared."""
    moved = [
        (-float(value), number, gram)
        for number, (table, weights, matrix) in enumerate(zip(tables, coefficients, weighed, strict=True))
        for gram, value in zip(table.known, weights**2 * matrix.multiply(matrix).sum(axis=0).A1, strict=True)
    ]
    return cut_down(tables, {(number, gram) for _, number, gram in sorted(moved)[:kept]})


def cut_down(tables: Sequence[Table], chosen: Collection[tuple[int, str]]) -> list[Table]:
    """The tables with the chosen n-grams alone, each named by its table's place and itself."""
    return [
        Table({gram: pair for gram, pair in table.known.items() if (number, gram) in chosen}, table.unknown)
        for number, table in enumerate(tables)
    ]


def with_weights(table: Table, coefficients: Sequence[float], scale: float = 100) -> Table:
    """The table with what was fitted for each of its n-grams, in hundredths of a logit for each count and rarity."""
    known = {
        gram: (round(scale * weight * rarity), rarity)
        for (gram, (_, rarity)), weight in zip(table.known.items(), coefficients, strict=True)
    }
    return Table(known, table.unknown)
