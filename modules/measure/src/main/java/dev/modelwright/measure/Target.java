// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.measure;

/** What is put under load, in the terms of its wire protocol. */
public sealed interface Target permits HttpTarget {}
