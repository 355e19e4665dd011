// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

/** A value of an axis worth marking, and how it is written. */
public record Tick(double value, String text) {}
