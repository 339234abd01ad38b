/** The kinds of check for what the commune's other desks keep: elections, land, trade, dossiers, staff. */
@NullMarked
package vn.rasoat.check.kind.office;

import org.jspecify.annotations.NullMarked;
