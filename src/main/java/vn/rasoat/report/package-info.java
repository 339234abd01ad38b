/** Documents about a check: findings, summary, HTML. */
@NullMarked
package vn.rasoat.report;

import org.jspecify.annotations.NullMarked;
