import DICOM
import Essentials

/// The images that the example cases, the demo and `tragus phantom` use, by name.
///
///     let example = try PhantomExamples.make("submandibular-right-stone", context)
///     example.file     // a DICOM file
///     example.truth    // what it shows and where the callipers go, as JSON
public enum PhantomExamples {
    /// A made example.
    public struct Example: Sendable {
        public let name: String
        /// The bytes of the DICOM file.
        public let file: [UInt8]
        /// ``PhantomImage/truth``, indented.
        public let truth: String
        public let sopInstanceUID: String
    }

    /// Every name that ``make(_:_:instanceNumber:)`` knows.
    public static let names = recipes.map(\.name)

    private struct Recipe: Sendable {
        let name: String
        let scene: Phantom.Scene
        var options = Phantom.Options()
        var isRLE = false
    }

    /// Deltas differ between the axes and are negative in some, as in real files.
    private static let recipes: [Recipe] = [
        Recipe(name: "submandibular-right-stone", scene: .submandibularStone()),
        Recipe(
            name: "submandibular-right-stone-cine", scene: .submandibularStone(),
            options: .init(deltaX: 0.0125, deltaY: 0.0125, frames: 8), isRLE: true),
        Recipe(name: "submandibular-left-normal", scene: .submandibularNormal()),
        Recipe(name: "neck-node-prior", scene: .neckNode(name: "neck-node-prior")),
        Recipe(
            name: "neck-node-followup", scene: .neckNode(name: "neck-node-followup", long: 10.4, short: 5.1, seed: 22),
            options: .init(deltaX: 0.01, deltaY: 0.0095)),
        Recipe(name: "parotid-cyst", scene: .parotidCyst(), options: .init(deltaX: -0.01, deltaY: 0.01)),
        Recipe(name: "masseter", scene: .masseter(), options: .init(deltaX: 0.0105, deltaY: 0.01)),
    ]

    /// Makes one example.
    ///
    /// - Throws: ``PhantomError`` for a name that is not known; ``DICOM/DICOMError`` when a text of the context does not
    ///   fit its element.
    public static func make(_ name: String, _ context: PhantomObject.Context, instanceNumber: Int = 1) throws -> Example
    {
        guard let recipe = recipes.first(where: { $0.name == name }) else { throw PhantomError.example(names) }
        let image = try Phantom.render(recipe.scene, options: recipe.options)
        let object = try PhantomObject.make(image, context, instanceNumber: instanceNumber, isRLE: recipe.isRLE)
        return Example(
            name: name, file: try object.bytes(), truth: image.truth.pretty,
            sopInstanceUID: object.dataSet.string(.sopInstanceUID) ?? "")
    }
}
