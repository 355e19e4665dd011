// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.model.Values;

/** A named column of some rows. */
public record Series(String name, Values values) {}
