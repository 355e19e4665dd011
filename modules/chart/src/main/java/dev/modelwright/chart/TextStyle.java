// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.chart;

/**
 * How words look.
 *
 * @param size of the type, in pixels
 */
public record TextStyle(Role role, double size, boolean bold) {}
