extension Phantom.Scene {
    /// A right submandibular gland, its duct widened before a stone with a shadow.
    ///
    /// - Parameter stone: the stone's long axis in millimetres.
    public static func submandibularStone(stone: Double = 3.0, seed: UInt64 = 11) -> Phantom.Scene {
        let calculus = Phantom.Ellipse(x: 25.4, z: 14.6, a: stone / 2, b: 0.36 * stone, angle: -0.18)
        let duct = [(15.5, 18.4), (19.5, 16.6), (24.0, 14.9)].map { Phantom.ScenePoint(x: $0.0, z: $0.1) }
        var layers = Anatomy.neckSurface(phase: 0.4)
        layers += Anatomy.gland(.init(x: 16.5, z: 17.0, a: 14.6, b: 8.6, angle: -0.06), base: 0)
        layers += Anatomy.floorOfMouth(top: 26.5)
        layers += [
            .init(shape: .tube(duct, width: 2.4), paint: .add(4)),
            .init(shape: .tube(duct, width: 1.7), paint: .set(-44)),
            .init(shape: .below(calculus, depth: 30), paint: .add(-30)),
            .init(shape: .ellipse(calculus), paint: .set(7)),
            .init(shape: .facing(calculus, width: 0.45, near: true), paint: .add(5)),
        ]
        return .init(
            name: "submandibular-right-stone", label: "SUBMANDIBULAR GLAND  R  LONG", laterality: "R",
            view: .longitudinal, site: .submandibularGland, seed: seed,
            structures: [.ellipse("stone", calculus, [.longAxis, .shortAxis])], layers: layers)
    }

    /// A normal submandibular gland of the other side.
    public static func submandibularNormal(seed: UInt64 = 12) -> Phantom.Scene {
        let body = Phantom.Ellipse(x: 20.5, z: 16.6, a: 14.2, b: 8.2, angle: 0.06)
        let layers = Anatomy.neckSurface(phase: 2.1) + Anatomy.gland(body, base: 0) + Anatomy.floorOfMouth(top: 26)
        return .init(
            name: "submandibular-left-normal", label: "SUBMANDIBULAR GLAND  L  LONG", laterality: "L",
            view: .longitudinal, site: .submandibularGland, seed: seed,
            structures: [.ellipse("gland", body, [.longAxis, .shortAxis])], layers: layers)
    }

    /// A node of the neck beside the carotid artery, with an echogenic hilum.
    ///
    /// - Parameters:
    ///   - long: the node's long axis in millimetres.
    ///   - short: its short axis in millimetres.
    public static func neckNode(
        name: String = "neck-node", long: Double = 12.0, short: Double = 6.0, seed: UInt64 = 21
    ) -> Phantom.Scene {
        let node = Phantom.Ellipse(x: 16.5, z: 17.4, a: long / 2, b: short / 2, angle: 0.10)
        let hilum = Phantom.Ellipse(x: 16.9, z: 17.7, a: long * 0.24, b: short * 0.15, angle: 0.10)
        let artery = Phantom.Ellipse(x: 30.5, z: 24.0, a: 3.1, b: 3.0)
        var layers = Anatomy.skin(phase: 1.2)
        layers += Anatomy.muscle(top: 6.0, bottom: 12.2, wave: 0.35, phase: 0.7, angle: 0.03)
        layers += [
            .init(
                shape: .band(top: 12.8, bottom: 27.5, wave: 0.4, length: 44, phase: 0.7),
                paint: .mottled(base: -6, swing: 3, scale: 2.2))
        ]
        layers += Anatomy.muscle(top: 28.0, bottom: 41, wave: 0.6, phase: 2.4, angle: -0.05)
        layers += [
            .init(shape: .rim(node, width: 0.35), paint: .add(7)),
            .init(shape: .ellipse(node), paint: .mottled(base: -17, swing: 2, scale: 1.5)),
            .init(shape: .ellipse(hilum), paint: .mottled(base: -1, swing: 2.5, scale: 0.7)),
            .init(shape: .below(artery, depth: 14), paint: .add(4)),
            .init(shape: .ellipse(artery), paint: .set(-48)),
            .init(shape: .rim(artery, width: 0.35), paint: .set(-8)),
            .init(shape: .facing(artery, width: 0.4, near: true), paint: .set(6)),
            .init(shape: .facing(artery, width: 0.4, near: false), paint: .set(7)),
        ]
        return .init(
            name: name, label: "NECK NODE LEVEL II  R  TRANS", laterality: "R", view: .transverse,
            site: .cervicalLymphNode, seed: seed,
            structures: [.ellipse("node", node, [.longAxis, .shortAxis])], layers: layers)
    }

    /// A simple cyst of the parotid gland with enhancement behind it.
    ///
    /// - Parameter diameter: in millimetres.
    public static func parotidCyst(diameter: Double = 8.0, seed: UInt64 = 31) -> Phantom.Scene {
        let cyst = Phantom.Ellipse(x: 17.0, z: 13.2, a: diameter / 2, b: diameter / 2)
        var layers = Anatomy.skin(phase: 2.8)
        layers += [
            .init(
                shape: .band(top: 5.6, bottom: 25.5, wave: 0.7, length: 52, phase: 1.1),
                paint: .mottled(base: 0, swing: 1.2, scale: 2.5)),
            .init(shape: .band(top: 5.4, bottom: 5.9, wave: 0.7, length: 52, phase: 1.1), paint: .set(5)),
        ]
        layers += Anatomy.muscle(top: 26.0, bottom: 41, wave: 0.8, phase: 0.2, angle: 0.06)
        layers += [
            .init(shape: .below(cyst, depth: 20), paint: .add(5)),
            .init(shape: .ellipse(cyst), paint: .set(-70)),
            .init(shape: .facing(cyst, width: 0.3, near: true), paint: .set(5)),
            .init(shape: .facing(cyst, width: 0.3, near: false), paint: .set(7)),
        ]
        return .init(
            name: "parotid-cyst", label: "PAROTID GLAND  R  TRANS", laterality: "R", view: .transverse,
            site: .parotidGland, seed: seed,
            structures: [.ellipse("cyst", cyst, [.diameter])], layers: layers)
    }

    /// A relaxed masseter muscle over the ramus of the jaw.
    ///
    /// - Parameter thickness: from fascia to bone, in millimetres.
    public static func masseter(thickness: Double = 11.0, seed: UInt64 = 41) -> Phantom.Scene {
        // Fascia and bone wave alike and lie level at the span.
        let (wave, length, at) = (0.4, 50.0, 19.0)
        let phase = Double.pi / 2 - 2 * Double.pi * at / length
        let top = 8.0 - wave
        let bone = top + thickness
        func band(_ from: Double, _ to: Double, _ paint: Phantom.Paint) -> Phantom.Layer {
            .init(shape: .band(top: from, bottom: to, wave: wave, length: length, phase: phase), paint: paint)
        }
        var layers = Anatomy.skin(phase: 0.9)
        layers += Anatomy.muscle(top: top, bottom: bone, wave: wave, phase: phase, angle: 0.08, length: length)
        layers += [
            band(bone + 0.6, 45, .fading(from: -12, at: bone + 0.6, to: -46, by: bone + 12)),
            band(bone, bone + 0.6, .set(13)),
            band(2 * bone - 1.7, 2 * bone - 1.3, .add(12)),
        ]
        let span = Phantom.Span(
            kind: .thickness, fromX: at, fromZ: top + wave, toX: at, toZ: bone + wave)
        return .init(
            name: "masseter", label: "MASSETER  R  TRANS  RELAXED", laterality: "R", view: .transverse,
            site: .masseter, seed: seed,
            structures: [.init(name: "masseter", x: at, z: (top + bone) / 2 + wave, spans: [span])], layers: layers)
    }
}

extension Phantom.Structure {
    /// An ellipse whose axes are the true lengths.
    static func ellipse(_ name: String, _ ellipse: Phantom.Ellipse, _ kinds: [MeasurementKind]) -> Phantom.Structure {
        let spans = kinds.map { kind in
            let ends = ellipse.ends(ofFirst: kind != .shortAxis)
            return Phantom.Span(kind: kind, fromX: ends.from.x, fromZ: ends.from.z, toX: ends.to.x, toZ: ends.to.z)
        }
        return .init(name: name, x: ellipse.x, z: ellipse.z, spans: spans)
    }
}
