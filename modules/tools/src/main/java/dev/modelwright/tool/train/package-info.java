// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The room where models are trained: target, columns and preparation, learners with their settings,
 * and the leaderboard. Models are judged and explained in other rooms.
 */
@org.jspecify.annotations.NullMarked
package dev.modelwright.tool.train;
