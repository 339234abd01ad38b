@NullMarked
package vn.rasoat.register.compare;

import org.jspecify.annotations.NullMarked;
