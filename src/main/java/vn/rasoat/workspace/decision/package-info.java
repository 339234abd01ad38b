/** What people decided about findings, kept on disk the moment it is decided. */
@NullMarked
package vn.rasoat.workspace.decision;

import org.jspecify.annotations.NullMarked;
