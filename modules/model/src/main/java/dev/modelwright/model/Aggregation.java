// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

/** How the trees of an ensemble are put together. */
public enum Aggregation {
  /** The base scores plus every tree's leaf: boosting. */
  SUM,
  /** The base scores plus the mean of the trees' leaves: forests, and a single tree. */
  MEAN
}
