/** Code lists, administrative units with validity dates, number plans. */
@NullMarked
package vn.rasoat.reference;

import org.jspecify.annotations.NullMarked;
