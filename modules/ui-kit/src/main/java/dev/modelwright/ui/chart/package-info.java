// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Charts on the screen: a pen that draws on a JavaFX canvas, and views that show figures and trees
 * with hover, zoom and saving. What a figure means does not enter here, and no control of the rest
 * of the window either.
 */
@org.jspecify.annotations.NullMarked
package dev.modelwright.ui.chart;
