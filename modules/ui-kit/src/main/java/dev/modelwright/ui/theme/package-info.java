// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * How everything looks: theme, fonts and the names of all style classes. Colours stand only in the
 * two colour files, everything else names their roles; no control and no text may enter.
 */
@org.jspecify.annotations.NullMarked
package dev.modelwright.ui.theme;
