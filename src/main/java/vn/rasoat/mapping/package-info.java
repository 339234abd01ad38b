/** The field dictionary and the recognition of columns, lists and typed values. */
@NullMarked
package vn.rasoat.mapping;

import org.jspecify.annotations.NullMarked;
