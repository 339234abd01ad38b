/** What a user asks for, start to end. */
@NullMarked
package vn.rasoat.job;

import org.jspecify.annotations.NullMarked;
