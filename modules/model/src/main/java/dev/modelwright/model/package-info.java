// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The model language: a fitted pipeline as plain immutable records, its reference scorer and its
 * file form. Learners write it; exporters, servers, explainers and drawings read only this. No
 * learning library, no exchange format and no screen may enter.
 */
@org.jspecify.annotations.NullMarked
package dev.modelwright.model;
