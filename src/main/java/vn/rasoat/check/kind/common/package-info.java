/** What several groups of kinds share: reading of rows, keys of persons, parameters and what a finding says. */
@NullMarked
package vn.rasoat.check.kind.common;

import org.jspecify.annotations.NullMarked;
