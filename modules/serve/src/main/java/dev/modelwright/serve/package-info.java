// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The local prediction server: HTTP on loopback, several wire dialects over one internal batch,
 * scoring by ONNX Runtime, bounds on everything a client can send, and its own figures. No
 * learning, no screen and no load generation may enter; HTTP, JSON and runtime types stay inside.
 */
@org.jspecify.annotations.NullMarked
package dev.modelwright.serve;
