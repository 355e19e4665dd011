// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.session;

import java.util.Locale;

/** The rooms in the order of the work. */
public enum RoomId {
  /** The start: samples and what a newcomer needs. */
  WELCOME,
  /** The table. */
  DATA,
  /** The recipe: what is done to the table before anything is learnt from it. */
  PREPARE,
  /** Target, learners, leaderboard. */
  TRAIN,
  /** How good a model is. */
  EVALUATE,
  /** What a model has learnt. */
  EXPLAIN,
  /** Other forms, and the proof of sameness. */
  EXPORT,
  /** The prediction server. */
  DEPLOY,
  /** The latency lab. */
  LATENCY;

  /** Its name in node ids and files, for example {@code train}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The code of its name for people. */
  public String nameCode() {
    return "tool.room." + id();
  }
}
