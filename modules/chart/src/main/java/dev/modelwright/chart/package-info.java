// SPDX-License-Identifier: GPL-3.0-or-later
/** Room. */
@org.jspecify.annotations.NullMarked
package dev.modelwright.chart;
