// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The kit of looks and controls: theme, words, background work, frame, controls and pictures, each
 * in its own package. It knows no table, model, run or server, and nothing of a domain may enter;
 * what a control shows it is given as observable texts and plain numbers.
 */
@org.jspecify.annotations.NullMarked
package dev.modelwright.ui;
