@NullMarked
package vn.rasoat.register.link;

import org.jspecify.annotations.NullMarked;
