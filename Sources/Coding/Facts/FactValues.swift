extension CodingFacts {
    /// Whose code set a claim wants.
    public enum Plan: String, Hashable, Sendable, CaseIterable {
        case dental, medical
    }

    public enum Activity: String, Hashable, Sendable, CaseIterable {
        case imaging, processing
        case pointOfCareTest = "point-of-care-test"
    }

    public enum Modality: String, Hashable, Sendable, CaseIterable {
        case ultrasound, cbct, mri, sialography
        case ductEndoscopy = "duct-endoscopy"
        case panoramicRadiograph = "panoramic-radiograph"
        case cephalometricRadiograph = "cephalometric-radiograph"
        case extraoralPosteriorRadiograph = "extraoral-posterior-radiograph"
        case intraoralRadiograph = "intraoral-radiograph"
        case jointArthrography = "joint-arthrography"
        case jointRadiograph = "joint-radiograph"
        case jointTomography = "joint-tomography"
        case intraoralTomosynthesis = "intraoral-tomosynthesis"
        case photograph2D = "photograph-2d"
        case photograph3D = "photograph-3d"
        case surfaceScan = "surface-scan"
        case hardTissueOptical = "hard-tissue-optical"
        case hba1c, glucose
    }

    public enum Area: String, Hashable, Sendable, CaseIterable {
        case parotidGland = "parotid-gland"
        case submandibularGland = "submandibular-gland"
        case sublingualGland = "sublingual-gland"
        case minorSalivaryGland = "minor-salivary-gland"
        case salivaryDuct = "salivary-duct"
        case lymphNode = "lymph-node"
        case masseter, temporalis
        case jawJoint = "jaw-joint"
        case tongue
        case floorOfMouth = "floor-of-mouth"
        case cheek, lip
        case softTissue = "soft-tissue"
        case vessel, tooth
        case teethAndArch = "teeth-and-arch"
        case face, jaw
    }

    public enum Side: String, Hashable, Sendable, CaseIterable {
        case right, left, bilateral, midline
        case notApplicable = "not-applicable"
    }

    /// The field of view of cone beam CT and MRI.
    public enum Field: String, Hashable, Sendable, CaseIterable {
        case lessThanOneJaw = "less-than-one-jaw"
        case lowerArch = "lower-arch"
        case upperArch = "upper-arch"
        case bothJaws = "both-jaws"
        case jointSeries = "joint-series"
    }

    /// Whether a surface scan was made of the patient or of a model or impression.
    public enum Scan: String, Hashable, Sendable, CaseIterable {
        case direct, indirect
    }

    /// The projection of plain radiographs and of intraoral tomosynthesis.
    public enum View: String, Hashable, Sendable, CaseIterable {
        case comprehensiveSeries = "comprehensive-series"
        case bitewing, periapical, occlusal
    }

    public enum Process: String, Hashable, Sendable, CaseIterable {
        case treatmentSimulation = "treatment-simulation"
        case subtraction, fusion
        case threeDPrint = "three-d-print"
    }

    public enum Purpose: String, Hashable, Sendable, CaseIterable {
        case diagnosis, guidance, screening
    }

    /// Whether the record holds something.
    public enum Presence: String, Hashable, Sendable, CaseIterable {
        case recorded, none
    }

    public enum Images: String, Hashable, Sendable, CaseIterable {
        case kept
        case notKept = "not-kept"
    }

    public enum Labels: String, Hashable, Sendable, CaseIterable {
        case complete, partial, none
    }

    /// What form a reading has: only `written` is a report; a `mention` is a remark in a note.
    public enum Form: String, Hashable, Sendable, CaseIterable {
        case written, verbal, mention, none
    }
}
