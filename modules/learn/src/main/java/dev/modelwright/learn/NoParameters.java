// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

/** For learners that have nothing to set. */
public record NoParameters() {}
