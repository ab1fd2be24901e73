extension Phantom {
    /// Tissue in front of the probe, in millimetres: x to the right from the left edge of the field, z downwards from the skin.
    ///
    /// A scene extends past the field to both sides, so that the probe can slide over it.
    public struct Scene: Hashable, Sendable {
        /// Such as `submandibular-right-stone`.
        public var name: String
        /// What the label bar says, in capitals: `SUBMANDIBULAR R LONG`.
        public var label: String
        /// `R`, `L` or nil.
        public var laterality: String?
        /// The plane: `Longitudinal`, `Transverse`.
        public var view: View
        public var site: Site
        /// Different seeds give different speckle of the same tissue.
        public var seed: UInt64
        /// What is known to be there, with its true size.
        public var structures: [Structure]
        var layers: [Layer]
    }

    /// The plane of a view (PS3.16 CID 12 and SNOMED CT as DICOM uses it).
    public enum View: String, Hashable, Sendable, CaseIterable {
        case longitudinal, transverse
    }

    /// The region of the body that a scene shows.
    public enum Site: String, Hashable, Sendable, CaseIterable {
        case submandibularGland = "submandibular-gland"
        case parotidGland = "parotid-gland"
        case cervicalLymphNode = "lymph-node"
        case masseter
    }

    /// An ellipse with its axes; `angle` in radians turns the long axis from x towards z.
    public struct Ellipse: Hashable, Sendable {
        public var x: Double
        public var z: Double
        /// Half of the first axis, in millimetres.
        public var a: Double
        /// Half of the second axis, in millimetres.
        public var b: Double
        public var angle: Double

        public init(x: Double, z: Double, a: Double, b: Double, angle: Double = 0) {
            self.x = x
            self.z = z
            self.a = a
            self.b = b
            self.angle = angle
        }
    }

    /// A structure of known size.
    public struct Structure: Hashable, Sendable {
        /// Such as `stone`, `node`, `cyst`, `masseter`.
        public var name: String
        /// Its centre, in millimetres to the right and downwards.
        public var x: Double
        public var z: Double
        /// Each measurement that has a true value.
        public var spans: [Span]
    }

    /// A true length between two points of the scene, in millimetres.
    public struct Span: Hashable, Sendable {
        public var kind: MeasurementKind
        public var fromX: Double
        public var fromZ: Double
        public var toX: Double
        public var toZ: Double

        /// The true length in millimetres.
        public var millimetres: Double {
            ((toX - fromX) * (toX - fromX) + (toZ - fromZ) * (toZ - fromZ)).squareRoot()
        }
    }

    /// A shape and what it does to the echo strength there; later layers lie over earlier ones.
    struct Layer: Hashable, Sendable {
        var shape: Shape
        var paint: Paint
    }

    enum Shape: Hashable, Sendable {
        /// Everything between two depths, the upper edge waving: `wave` millimetres high over `length` millimetres.
        case band(top: Double, bottom: Double, wave: Double, length: Double, phase: Double)
        case ellipse(Ellipse)
        /// An ellipse with a lumpy margin; the ends of its axes stay where they are.
        case lump(Ellipse)
        /// The rim of an ellipse, `width` of it inside and as much outside.
        case rim(Ellipse, width: Double)
        /// The part of a rim that faces the probe or lies away from it: where sound meets it squarely.
        case facing(Ellipse, width: Double, near: Bool)
        /// All that lies under an ellipse, softened at its sides.
        case below(Ellipse, depth: Double)
        /// A tube along straight pieces.
        case tube([ScenePoint], width: Double)
    }

    struct ScenePoint: Hashable, Sendable {
        var x: Double
        var z: Double
    }

    /// Echo strength in decibels against gland tissue.
    enum Paint: Hashable, Sendable {
        case set(Double)
        case add(Double)
        /// A base with brighter streaks every `spacing` millimetres along `angle`, broken by noise.
        case streaks(base: Double, bright: Double, spacing: Double, angle: Double)
        /// A base that wanders by some decibels over `scale` millimetres.
        case mottled(base: Double, swing: Double, scale: Double)
        /// From one strength at a depth to another at a deeper one.
        case fading(from: Double, at: Double, to: Double, by: Double)
    }
}
