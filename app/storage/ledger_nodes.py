"""Keeps the ledger's tree from whole tiles upward; what is below is made again from 256 leaves at most."""

from app.domain.ledger_tree import TILE, TILE_LEVEL, node_hash, tree_hash
from app.storage.ledger_sources import Reader


class Nodes:
    """The nodes of the tree as `domain.ledger_tree` asks for them."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._tiles: dict[int, list[bytes]] = {}

    def at(self, level: int, position: int) -> bytes:
        """Return the hash of a whole subtree. Raises ValueError where the tree does not reach so far."""
        if level >= TILE_LEVEL:
            query = "SELECT hash FROM ledger_node WHERE level = ? AND position = ?"
            ((found,),) = self._reader.rows(query, level, position)
            return bytes(found)
        begin = position << level
        tile = begin // TILE
        if tile not in self._tiles:
            self._tiles[tile] = list_leaf_hashes(self._reader, tile * TILE)
        leaves = self._tiles[tile][begin % TILE : begin % TILE + (1 << level)]
        if len(leaves) != 1 << level:
            raise ValueError(f"the tree has no node {position} of level {level}")
        return tree_hash(leaves)


def list_leaf_hashes(reader: Reader, first: int) -> list[bytes]:
    """Return the hashes of the leaves from `first` on, of one tile at most."""
    query = "SELECT hash FROM ledger_leaf WHERE number >= ? AND number < ? ORDER BY number"
    return [bytes(found) for (found,) in reader.rows(query, first, first + TILE)]


def add_tile(reader: Reader, position: int, tile: bytes) -> None:
    """Keep the hash of a tile that has become whole, and of every subtree that became whole with it."""
    nodes = Nodes(reader)
    level, found = TILE_LEVEL, tile
    new = [(level, position, found)]
    while position & 1:
        found = node_hash(nodes.at(level, position - 1), found)
        level, position = level + 1, position >> 1
        new.append((level, position, found))
    reader.write("INSERT INTO ledger_node (level, position, hash) VALUES (?, ?, ?)", new)
