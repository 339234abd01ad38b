package vn.rasoat.correction.copy;

import vn.rasoat.model.CellKind;

/**
 * A change that was held against the file.
 *
 * @param kind what the cell natively is now
 */
record Planned(CellChange change, CellKind kind) {}
