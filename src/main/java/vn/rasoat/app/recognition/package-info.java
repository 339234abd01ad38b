/** The second screen: what the file's columns were taken for. */
@NullMarked
package vn.rasoat.app.recognition;

import org.jspecify.annotations.NullMarked;
