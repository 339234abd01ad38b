/** The population register: the extract kept on this computer, and whether checks compare with it. */
@NullMarked
package vn.rasoat.app.register;

import org.jspecify.annotations.NullMarked;
