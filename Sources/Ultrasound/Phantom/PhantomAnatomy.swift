/// Tissue that several scenes share; strengths in decibels against gland tissue are this project's own choice.
enum Anatomy {
    /// Coupling layer, skin and fat under it, down to six millimetres and below.
    static func skin(phase: Double) -> [Phantom.Layer] {
        [
            .init(
                shape: .band(top: -1, bottom: 41, wave: 0, length: 1, phase: 0),
                paint: .streaks(base: -11, bright: -2, spacing: 1.9, angle: 0.05)),
            .init(shape: .band(top: -1, bottom: 0.35, wave: 0, length: 1, phase: 0), paint: .set(9)),
            .init(
                shape: .band(top: 0.35, bottom: 1.7, wave: 0.05, length: 19, phase: phase),
                paint: .mottled(base: 1, swing: 2, scale: 0.7)),
            .init(shape: .band(top: 1.7, bottom: 1.95, wave: 0.05, length: 19, phase: phase), paint: .set(4)),
        ]
    }

    /// Skin, fat and the thin platysma.
    static func neckSurface(phase: Double) -> [Phantom.Layer] {
        skin(phase: phase) + [
            .init(shape: .band(top: 5.0, bottom: 5.25, wave: 0.3, length: 41, phase: phase), paint: .set(3)),
            .init(shape: .band(top: 5.25, bottom: 6.2, wave: 0.3, length: 41, phase: phase), paint: .set(-15)),
            .init(shape: .band(top: 6.2, bottom: 6.45, wave: 0.3, length: 41, phase: phase), paint: .set(4)),
        ]
    }

    /// A muscle between its fasciae, its fibres along an angle.
    static func muscle(top: Double, bottom: Double, wave: Double, phase: Double, angle: Double, length: Double = 44)
        -> [Phantom.Layer]
    {
        [
            .init(
                shape: .band(top: top, bottom: bottom, wave: wave, length: length, phase: phase),
                paint: .streaks(base: -15, bright: -3, spacing: 1.05, angle: angle)),
            .init(
                shape: .band(top: top - 0.3, bottom: top, wave: wave, length: length, phase: phase), paint: .set(5)),
            .init(
                shape: .band(top: bottom, bottom: bottom + 0.3, wave: wave, length: length, phase: phase),
                paint: .set(4)),
        ]
    }

    /// A gland with its thin capsule.
    static func gland(_ body: Phantom.Ellipse, base: Double) -> [Phantom.Layer] {
        [
            .init(shape: .rim(body, width: 0.35), paint: .add(9)),
            .init(shape: .lump(body), paint: .mottled(base: base, swing: 2.0, scale: 1.8)),
        ]
    }

    /// The muscles below a submandibular gland.
    static func floorOfMouth(top: Double) -> [Phantom.Layer] {
        muscle(top: top, bottom: top + 3.2, wave: 0.5, phase: 1.7, angle: 0.04)
            + muscle(top: top + 3.8, bottom: 41, wave: 0.5, phase: 1.7, angle: -0.07)
    }
}
