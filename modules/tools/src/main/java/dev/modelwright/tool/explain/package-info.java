// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The room that shows what a model has learnt: importance, coefficients, the tree. It has models
 * explained by an action and draws what comes of it; nothing is worked out here.
 */
@org.jspecify.annotations.NullMarked
package dev.modelwright.tool.explain;
