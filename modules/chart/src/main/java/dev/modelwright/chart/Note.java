// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

/**
 * A marked point with a few words beside it, such as the knee of a curve.
 *
 * @param x its place, in values of the x axis
 * @param y its place, in values of the y axis
 */
public record Note(double x, double y, String text, Role role) {}
