// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * One family of charts for the window and for the report: figures as plain numbers, their layout,
 * and a pen that writes SVG. No screen toolkit enters here, and no meaning either: what a curve
 * stands for is known to those who make the figure.
 */
@org.jspecify.annotations.NullMarked
package dev.modelwright.chart;
