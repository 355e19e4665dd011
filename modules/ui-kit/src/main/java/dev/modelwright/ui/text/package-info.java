// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Words and numbers in the user's language, live: a language switch needs no restart. Templates
 * stand in the rooms' bundles; no sentence and no screen may enter here.
 */
@org.jspecify.annotations.NullMarked
package dev.modelwright.ui.text;
