// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.evaluate;

/** What metrics are taken of: judged rows of which each counts as often as it was drawn. */
sealed interface Sample permits LabelSample, NumberSample, LabelCounts {}
