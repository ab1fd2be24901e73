import Testing
import Ultrasound

@Suite struct MeasurementNameTests {
    @Test(
        arguments: [
            (MeasurementKind.longAxis, "Stone", "Stone, long axis"),
            (.longAxis, "Stone Long Axis", "Stone Long Axis"),
            (.shortAxis, "Axis of the node", "Axis of the node, short axis"),
            (.shortAxis, "Diameter of the node", "Diameter of the node, short axis"),
            (.diameter, "Width of the duct", "Width of the duct"),
            (.diameter, "Duct", "Duct, diameter"),
            (.distanceFromSkin, "Cyst", "Cyst, distance from the skin"),
            (.length, "Stone", "Stone"),
            (.area, "Cyst", "Cyst, area of the ellipse"),
            (.thickness, "", "Thickness"),
            (.longAxis, " ", "Long axis"),
        ])
    func theKindIsSaidOnce(kind: MeasurementKind, label: String, name: String) {
        #expect(kind.name(label) == name)
    }

    @Test(arguments: MeasurementKind.allCases) func twoAxesOfOneLesionHaveTwoNames(kind: MeasurementKind) {
        for other in MeasurementKind.allCases where other != kind {
            #expect(kind.name("Lesion") != other.name("Lesion"))
        }
        #expect(kind.name(kind.name("Lesion")) == kind.name("Lesion"), "named again it is named the same")
    }
}
