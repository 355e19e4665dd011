// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The room that writes a run in other forms and shows the proof that each answers as the model
 * does. Nothing is exported or compared here: that is an action. No other room may be known.
 */
@org.jspecify.annotations.NullMarked
package dev.modelwright.tool.export;
