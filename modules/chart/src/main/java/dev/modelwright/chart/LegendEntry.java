// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

/**
 * The name of a series where it stands in a drawn figure.
 *
 * @param box the place that reacts to a click
 * @param hidden whether the series is switched off
 */
public record LegendEntry(Series series, Box box, boolean hidden) {}
