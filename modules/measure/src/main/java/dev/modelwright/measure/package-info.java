// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The latency lab: sends requests at planned times, counts each latency from its planned time, and
 * says how far to trust the figures. It knows targets by their wire protocol only; no model, no
 * screen and no file format may enter, and whoever shows or saves a result does so elsewhere.
 */
@org.jspecify.annotations.NullMarked
package dev.modelwright.measure;
