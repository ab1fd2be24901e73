// Written by Scripts/dicom-dictionary.py from the dictionary of pydicom. Do not edit.
// swift-format-ignore-file

/// Lines of tag, VR, VM and keyword, in the order of tags.
let dictionaryByTag: StaticString = """
    00000000 UL 1 CommandGroupLength
    00000001 UL 1 CommandLengthToEnd
    00000002 UI 1 AffectedSOPClassUID
    00000003 UI 1 RequestedSOPClassUID
    00000010 SH 1 CommandRecognitionCode
    00000100 US 1 CommandField
    00000110 US 1 MessageID
    00000120 US 1 MessageIDBeingRespondedTo
    00000200 AE 1 Initiator
    00000300 AE 1 Receiver
    00000400 AE 1 FindLocation
    00000600 AE 1 MoveDestination
    00000700 US 1 Priority
    00000800 US 1 CommandDataSetType
    00000850 US 1 NumberOfMatches
    00000860 US 1 ResponseSequenceNumber
    00000900 US 1 Status
    00000901 AT 1-n OffendingElement
    00000902 LO 1 ErrorComment
    00000903 US 1 ErrorID
    00001000 UI 1 AffectedSOPInstanceUID
    00001001 UI 1 RequestedSOPInstanceUID
    00001002 US 1 EventTypeID
    00001005 AT 1-n AttributeIdentifierList
    00001008 US 1 ActionTypeID
    00001020 US 1 NumberOfRemainingSuboperations
    00001021 US 1 NumberOfCompletedSuboperations
    00001022 US 1 NumberOfFailedSuboperations
    00001023 US 1 NumberOfWarningSuboperations
    00001030 AE 1 MoveOriginatorApplicationEntityTitle
    00001031 US 1 MoveOriginatorMessageID
    00004000 LT 1 DialogReceiver
    00004010 LT 1 TerminalType
    00005010 SH 1 MessageSetID
    00005020 SH 1 EndMessageID
    00005110 LT 1 DisplayFormat
    00005120 LT 1 PagePositionID
    00005130 CS 1 TextFormatID
    00005140 CS 1 NormalReverse
    00005150 CS 1 AddGrayScale
    00005160 CS 1 Borders
    00005170 IS 1 Copies
    00005180 CS 1 CommandMagnificationType
    00005190 CS 1 Erase
    000051A0 CS 1 Print
    000051B0 US 1-n Overlays
    00020000 UL 1 FileMetaInformationGroupLength
    00020001 OB 1 FileMetaInformationVersion
    00020002 UI 1 MediaStorageSOPClassUID
    00020003 UI 1 MediaStorageSOPInstanceUID
    00020010 UI 1 TransferSyntaxUID
    00020012 UI 1 ImplementationClassUID
    00020013 SH 1 ImplementationVersionName
    00020016 AE 1 SourceApplicationEntityTitle
    00020017 AE 1 SendingApplicationEntityTitle
    00020018 AE 1 ReceivingApplicationEntityTitle
    00020026 UR 1 SourcePresentationAddress
    00020027 UR 1 SendingPresentationAddress
    00020028 UR 1 ReceivingPresentationAddress
    00020031 OB 1 RTVMetaInformationVersion
    00020032 UI 1 RTVCommunicationSOPClassUID
    00020033 UI 1 RTVCommunicationSOPInstanceUID
    00020035 OB 1 RTVSourceIdentifier
    00020036 OB 1 RTVFlowIdentifier
    00020037 UL 1 RTVFlowRTPSamplingRate
    00020038 FD 1 RTVFlowActualFrameDuration
    00020100 UI 1 PrivateInformationCreatorUID
    00020102 OB 1 PrivateInformation
    00041130 CS 1 FileSetID
    00041141 CS 1-8 FileSetDescriptorFileID
    00041142 CS 1 SpecificCharacterSetOfFileSetDescriptorFile
    00041200 UL 1 OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity
    00041202 UL 1 OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity
    00041212 US 1 FileSetConsistencyFlag
    00041220 SQ 1 DirectoryRecordSequence
    00041400 UL 1 OffsetOfTheNextDirectoryRecord
    00041410 US 1 RecordInUseFlag
    00041420 UL 1 OffsetOfReferencedLowerLevelDirectoryEntity
    00041430 CS 1 DirectoryRecordType
    00041432 UI 1 PrivateRecordUID
    00041500 CS 1-8 ReferencedFileID
    00041504 UL 1 MRDRDirectoryRecordOffset
    00041510 UI 1 ReferencedSOPClassUIDInFile
    00041511 UI 1 ReferencedSOPInstanceUIDInFile
    00041512 UI 1 ReferencedTransferSyntaxUIDInFile
    0004151A UI 1-n ReferencedRelatedGeneralSOPClassUIDInFile
    00041600 UL 1 NumberOfReferences
    00080001 UL 1 LengthToEnd
    00080005 CS 1-n SpecificCharacterSet
    00080006 SQ 1 LanguageCodeSequence
    00080008 CS 2-n ImageType
    00080010 SH 1 RecognitionCode
    00080012 DA 1 InstanceCreationDate
    00080013 TM 1 InstanceCreationTime
    00080014 UI 1 InstanceCreatorUID
    00080015 DT 1 InstanceCoercionDateTime
    00080016 UI 1 SOPClassUID
    00080017 UI 1 AcquisitionUID
    00080018 UI 1 SOPInstanceUID
    00080019 UI 1 PyramidUID
    0008001A UI 1-n RelatedGeneralSOPClassUID
    0008001B UI 1 OriginalSpecializedSOPClassUID
    0008001C CS 1 SyntheticData
    00080020 DA 1 StudyDate
    00080021 DA 1 SeriesDate
    00080022 DA 1 AcquisitionDate
    00080023 DA 1 ContentDate
    00080024 DA 1 OverlayDate
    00080025 DA 1 CurveDate
    0008002A DT 1 AcquisitionDateTime
    00080030 TM 1 StudyTime
    00080031 TM 1 SeriesTime
    00080032 TM 1 AcquisitionTime
    00080033 TM 1 ContentTime
    00080034 TM 1 OverlayTime
    00080035 TM 1 CurveTime
    00080040 US 1 DataSetType
    00080041 LO 1 DataSetSubtype
    00080042 CS 1 NuclearMedicineSeriesType
    00080050 SH 1 AccessionNumber
    00080051 SQ 1 IssuerOfAccessionNumberSequence
    00080052 CS 1 QueryRetrieveLevel
    00080053 CS 1 QueryRetrieveView
    00080054 AE 1-n RetrieveAETitle
    00080055 AE 1 StationAETitle
    00080056 CS 1 InstanceAvailability
    00080058 UI 1-n FailedSOPInstanceUIDList
    00080060 CS 1 Modality
    00080061 CS 1-n ModalitiesInStudy
    00080062 UI 1-n SOPClassesInStudy
    00080063 SQ 1 AnatomicRegionsInStudyCodeSequence
    00080064 CS 1 ConversionType
    00080068 CS 1 PresentationIntentType
    00080070 LO 1 Manufacturer
    00080080 LO 1 InstitutionName
    00080081 ST 1 InstitutionAddress
    00080082 SQ 1 InstitutionCodeSequence
    00080090 PN 1 ReferringPhysicianName
    00080092 ST 1 ReferringPhysicianAddress
    00080094 SH 1-n ReferringPhysicianTelephoneNumbers
    00080096 SQ 1 ReferringPhysicianIdentificationSequence
    0008009C PN 1-n ConsultingPhysicianName
    0008009D SQ 1 ConsultingPhysicianIdentificationSequence
    00080100 SH 1 CodeValue
    00080101 LO 1 ExtendedCodeValue
    00080102 SH 1 CodingSchemeDesignator
    00080103 SH 1 CodingSchemeVersion
    00080104 LO 1 CodeMeaning
    00080105 CS 1 MappingResource
    00080106 DT 1 ContextGroupVersion
    00080107 DT 1 ContextGroupLocalVersion
    00080108 LT 1 ExtendedCodeMeaning
    00080109 SQ 1 CodingSchemeResourcesSequence
    0008010A CS 1 CodingSchemeURLType
    0008010B CS 1 ContextGroupExtensionFlag
    0008010C UI 1 CodingSchemeUID
    0008010D UI 1 ContextGroupExtensionCreatorUID
    0008010E UR 1 CodingSchemeURL
    0008010F CS 1 ContextIdentifier
    00080110 SQ 1 CodingSchemeIdentificationSequence
    00080112 LO 1 CodingSchemeRegistry
    00080114 ST 1 CodingSchemeExternalID
    00080115 ST 1 CodingSchemeName
    00080116 ST 1 CodingSchemeResponsibleOrganization
    00080117 UI 1 ContextUID
    00080118 UI 1 MappingResourceUID
    00080119 UC 1 LongCodeValue
    00080120 UR 1 URNCodeValue
    00080121 SQ 1 EquivalentCodeSequence
    00080122 LO 1 MappingResourceName
    00080123 SQ 1 ContextGroupIdentificationSequence
    00080124 SQ 1 MappingResourceIdentificationSequence
    00080201 SH 1 TimezoneOffsetFromUTC
    00080220 SQ 1 ResponsibleGroupCodeSequence
    00080221 CS 1 EquipmentModality
    00080222 LO 1 ManufacturerRelatedModelGroup
    00080300 SQ 1 PrivateDataElementCharacteristicsSequence
    00080301 US 1 PrivateGroupReference
    00080302 LO 1 PrivateCreatorReference
    00080303 CS 1 BlockIdentifyingInformationStatus
    00080304 US 1-n NonidentifyingPrivateElements
    00080305 SQ 1 DeidentificationActionSequence
    00080306 US 1-n IdentifyingPrivateElements
    00080307 CS 1 DeidentificationAction
    00080308 US 1 PrivateDataElement
    00080309 UL 1-3 PrivateDataElementValueMultiplicity
    0008030A CS 1 PrivateDataElementValueRepresentation
    0008030B UL 1-2 PrivateDataElementNumberOfItems
    0008030C UC 1 PrivateDataElementName
    0008030D UC 1 PrivateDataElementKeyword
    0008030E UT 1 PrivateDataElementDescription
    0008030F UT 1 PrivateDataElementEncoding
    00080310 SQ 1 PrivateDataElementDefinitionSequence
    00080400 SQ 1 ScopeOfInventorySequence
    00080401 LT 1 InventoryPurpose
    00080402 LT 1 InventoryInstanceDescription
    00080403 CS 1 InventoryLevel
    00080404 DT 1 ItemInventoryDateTime
    00080405 CS 1 RemovedFromOperationalUse
    00080406 SQ 1 ReasonForRemovalCodeSequence
    00080407 UR 1 StoredInstanceBaseURI
    00080408 UR 1 FolderAccessURI
    00080409 UR 1 FileAccessURI
    0008040A CS 1 ContainerFileType
    0008040B UR 1 FilenameInContainer
    0008040C UV 1 FileOffsetInContainer
    0008040D UV 1 FileLengthInContainer
    0008040E UI 1 StoredInstanceTransferSyntaxUID
    0008040F CS 1-n ExtendedMatchingMechanisms
    00080410 SQ 1 RangeMatchingSequence
    00080411 SQ 1 ListOfUIDMatchingSequence
    00080412 SQ 1 EmptyValueMatchingSequence
    00080413 SQ 1 GeneralMatchingSequence
    00080414 US 1 RequestedStatusInterval
    00080415 CS 1 RetainInstances
    00080416 DT 1 ExpirationDateTime
    00080417 CS 1 TransactionStatus
    00080418 LT 1 TransactionStatusComment
    00080419 SQ 1 FileSetAccessSequence
    0008041A SQ 1 FileAccessSequence
    0008041B OB 1 RecordKey
    0008041C OB 1 PriorRecordKey
    0008041D SQ 1 MetadataSequence
    0008041E SQ 1 UpdatedMetadataSequence
    0008041F DT 1 StudyUpdateDateTime
    00080420 SQ 1 InventoryAccessEndPointsSequence
    00080421 SQ 1 StudyAccessEndPointsSequence
    00080422 SQ 1 IncorporatedInventoryInstanceSequence
    00080423 SQ 1 InventoriedStudiesSequence
    00080424 SQ 1 InventoriedSeriesSequence
    00080425 SQ 1 InventoriedInstancesSequence
    00080426 CS 1 InventoryCompletionStatus
    00080427 UL 1 NumberOfStudyRecordsInInstance
    00080428 UV 1 TotalNumberOfStudyRecords
    00080429 UV 1 MaximumNumberOfRecords
    00081000 AE 1 NetworkID
    00081010 SH 1 StationName
    00081030 LO 1 StudyDescription
    00081032 SQ 1 ProcedureCodeSequence
    0008103E LO 1 SeriesDescription
    0008103F SQ 1 SeriesDescriptionCodeSequence
    00081040 LO 1 InstitutionalDepartmentName
    00081041 SQ 1 InstitutionalDepartmentTypeCodeSequence
    00081048 PN 1-n PhysiciansOfRecord
    00081049 SQ 1 PhysiciansOfRecordIdentificationSequence
    00081050 PN 1-n PerformingPhysicianName
    00081052 SQ 1 PerformingPhysicianIdentificationSequence
    00081060 PN 1-n NameOfPhysiciansReadingStudy
    00081062 SQ 1 PhysiciansReadingStudyIdentificationSequence
    00081070 PN 1-n OperatorsName
    00081072 SQ 1 OperatorIdentificationSequence
    00081080 LO 1-n AdmittingDiagnosesDescription
    00081084 SQ 1 AdmittingDiagnosesCodeSequence
    00081088 LO 1 PyramidDescription
    00081090 LO 1 ManufacturerModelName
    00081100 SQ 1 ReferencedResultsSequence
    00081110 SQ 1 ReferencedStudySequence
    00081111 SQ 1 ReferencedPerformedProcedureStepSequence
    00081112 SQ 1 ReferencedInstancesBySOPClassSequence
    00081115 SQ 1 ReferencedSeriesSequence
    00081120 SQ 1 ReferencedPatientSequence
    00081125 SQ 1 ReferencedVisitSequence
    00081130 SQ 1 ReferencedOverlaySequence
    00081134 SQ 1 ReferencedStereometricInstanceSequence
    0008113A SQ 1 ReferencedWaveformSequence
    00081140 SQ 1 ReferencedImageSequence
    00081145 SQ 1 ReferencedCurveSequence
    0008114A SQ 1 ReferencedInstanceSequence
    0008114B SQ 1 ReferencedRealWorldValueMappingInstanceSequence
    00081150 UI 1 ReferencedSOPClassUID
    00081155 UI 1 ReferencedSOPInstanceUID
    00081156 SQ 1 DefinitionSourceSequence
    0008115A UI 1-n SOPClassesSupported
    00081160 IS 1-n ReferencedFrameNumber
    00081161 UL 1-n SimpleFrameList
    00081162 UL 3-3n CalculatedFrameList
    00081163 FD 2 TimeRange
    00081164 SQ 1 FrameExtractionSequence
    00081167 UI 1 MultiFrameSourceSOPInstanceUID
    00081190 UR 1 RetrieveURL
    00081195 UI 1 TransactionUID
    00081196 US 1 WarningReason
    00081197 US 1 FailureReason
    00081198 SQ 1 FailedSOPSequence
    00081199 SQ 1 ReferencedSOPSequence
    0008119A SQ 1 OtherFailuresSequence
    0008119B SQ 1 FailedStudySequence
    00081200 SQ 1 StudiesContainingOtherReferencedInstancesSequence
    00081250 SQ 1 RelatedSeriesSequence
    00082110 CS 1 LossyImageCompressionRetired
    00082111 ST 1 DerivationDescription
    00082112 SQ 1 SourceImageSequence
    00082120 SH 1 StageName
    00082122 IS 1 StageNumber
    00082124 IS 1 NumberOfStages
    00082127 SH 1 ViewName
    00082128 IS 1 ViewNumber
    00082129 IS 1 NumberOfEventTimers
    0008212A IS 1 NumberOfViewsInStage
    00082130 DS 1-n EventElapsedTimes
    00082132 LO 1-n EventTimerNames
    00082133 SQ 1 EventTimerSequence
    00082134 FD 1 EventTimeOffset
    00082135 SQ 1 EventCodeSequence
    00082142 IS 1 StartTrim
    00082143 IS 1 StopTrim
    00082144 IS 1 RecommendedDisplayFrameRate
    00082200 CS 1 TransducerPosition
    00082204 CS 1 TransducerOrientation
    00082208 CS 1 AnatomicStructure
    00082218 SQ 1 AnatomicRegionSequence
    00082220 SQ 1 AnatomicRegionModifierSequence
    00082228 SQ 1 PrimaryAnatomicStructureSequence
    00082229 SQ 1 AnatomicStructureSpaceOrRegionSequence
    00082230 SQ 1 PrimaryAnatomicStructureModifierSequence
    00082240 SQ 1 TransducerPositionSequence
    00082242 SQ 1 TransducerPositionModifierSequence
    00082244 SQ 1 TransducerOrientationSequence
    00082246 SQ 1 TransducerOrientationModifierSequence
    00082251 SQ 1 AnatomicStructureSpaceOrRegionCodeSequenceTrial
    00082253 SQ 1 AnatomicPortalOfEntranceCodeSequenceTrial
    00082255 SQ 1 AnatomicApproachDirectionCodeSequenceTrial
    00082256 ST 1 AnatomicPerspectiveDescriptionTrial
    00082257 SQ 1 AnatomicPerspectiveCodeSequenceTrial
    00082258 ST 1 AnatomicLocationOfExaminingInstrumentDescriptionTrial
    00082259 SQ 1 AnatomicLocationOfExaminingInstrumentCodeSequenceTrial
    0008225A SQ 1 AnatomicStructureSpaceOrRegionModifierCodeSequenceTrial
    0008225C SQ 1 OnAxisBackgroundAnatomicStructureCodeSequenceTrial
    00083001 SQ 1 AlternateRepresentationSequence
    00083002 UI 1-n AvailableTransferSyntaxUID
    00083010 UI 1-n IrradiationEventUID
    00083011 SQ 1 SourceIrradiationEventSequence
    00083012 UI 1 RadiopharmaceuticalAdministrationEventUID
    00084000 LT 1 IdentifyingComments
    00089007 CS 4-5 FrameType
    00089092 SQ 1 ReferencedImageEvidenceSequence
    00089121 SQ 1 ReferencedRawDataSequence
    00089123 UI 1 CreatorVersionUID
    00089124 SQ 1 DerivationImageSequence
    00089154 SQ 1 SourceImageEvidenceSequence
    00089205 CS 1 PixelPresentation
    00089206 CS 1 VolumetricProperties
    00089207 CS 1 VolumeBasedCalculationTechnique
    00089208 CS 1 ComplexImageComponent
    00089209 CS 1 AcquisitionContrast
    00089215 SQ 1 DerivationCodeSequence
    00089237 SQ 1 ReferencedPresentationStateSequence
    00089410 SQ 1 ReferencedOtherPlaneSequence
    00089458 SQ 1 FrameDisplaySequence
    00089459 FL 1 RecommendedDisplayFrameRateInFloat
    00089460 CS 1 SkipFrameRangeFlag
    00100010 PN 1 PatientName
    00100020 LO 1 PatientID
    00100021 LO 1 IssuerOfPatientID
    00100022 CS 1 TypeOfPatientID
    00100024 SQ 1 IssuerOfPatientIDQualifiersSequence
    00100026 SQ 1 SourcePatientGroupIdentificationSequence
    00100027 SQ 1 GroupOfPatientsIdentificationSequence
    00100028 US 3 SubjectRelativePositionInImage
    00100030 DA 1 PatientBirthDate
    00100032 TM 1 PatientBirthTime
    00100033 LO 1 PatientBirthDateInAlternativeCalendar
    00100034 LO 1 PatientDeathDateInAlternativeCalendar
    00100035 CS 1 PatientAlternativeCalendar
    00100040 CS 1 PatientSex
    00100050 SQ 1 PatientInsurancePlanCodeSequence
    00100101 SQ 1 PatientPrimaryLanguageCodeSequence
    00100102 SQ 1 PatientPrimaryLanguageModifierCodeSequence
    00100200 CS 1 QualityControlSubject
    00100201 SQ 1 QualityControlSubjectTypeCodeSequence
    00100212 UC 1 StrainDescription
    00100213 LO 1 StrainNomenclature
    00100214 LO 1 StrainStockNumber
    00100215 SQ 1 StrainSourceRegistryCodeSequence
    00100216 SQ 1 StrainStockSequence
    00100217 LO 1 StrainSource
    00100218 UT 1 StrainAdditionalInformation
    00100219 SQ 1 StrainCodeSequence
    00100221 SQ 1 GeneticModificationsSequence
    00100222 UC 1 GeneticModificationsDescription
    00100223 LO 1 GeneticModificationsNomenclature
    00100229 SQ 1 GeneticModificationsCodeSequence
    00101000 LO 1-n OtherPatientIDs
    00101001 PN 1-n OtherPatientNames
    00101002 SQ 1 OtherPatientIDsSequence
    00101005 PN 1 PatientBirthName
    00101010 AS 1 PatientAge
    00101020 DS 1 PatientSize
    00101021 SQ 1 PatientSizeCodeSequence
    00101022 DS 1 PatientBodyMassIndex
    00101023 DS 1 MeasuredAPDimension
    00101024 DS 1 MeasuredLateralDimension
    00101030 DS 1 PatientWeight
    00101040 LO 1 PatientAddress
    00101050 LO 1-n InsurancePlanIdentification
    00101060 PN 1 PatientMotherBirthName
    00101080 LO 1 MilitaryRank
    00101081 LO 1 BranchOfService
    00101090 LO 1 MedicalRecordLocator
    00101100 SQ 1 ReferencedPatientPhotoSequence
    00102000 LO 1-n MedicalAlerts
    00102110 LO 1-n Allergies
    00102150 LO 1 CountryOfResidence
    00102152 LO 1 RegionOfResidence
    00102154 SH 1-n PatientTelephoneNumbers
    00102155 LT 1 PatientTelecomInformation
    00102160 SH 1 EthnicGroup
    00102161 SQ 1 EthnicGroupCodeSequence
    00102180 SH 1 Occupation
    001021A0 CS 1 SmokingStatus
    001021B0 LT 1 AdditionalPatientHistory
    001021C0 US 1 PregnancyStatus
    001021D0 DA 1 LastMenstrualDate
    001021F0 LO 1 PatientReligiousPreference
    00102201 LO 1 PatientSpeciesDescription
    00102202 SQ 1 PatientSpeciesCodeSequence
    00102203 CS 1 PatientSexNeutered
    00102210 CS 1 AnatomicalOrientationType
    00102292 LO 1 PatientBreedDescription
    00102293 SQ 1 PatientBreedCodeSequence
    00102294 SQ 1 BreedRegistrationSequence
    00102295 LO 1 BreedRegistrationNumber
    00102296 SQ 1 BreedRegistryCodeSequence
    00102297 PN 1 ResponsiblePerson
    00102298 CS 1 ResponsiblePersonRole
    00102299 LO 1 ResponsibleOrganization
    00104000 LT 1 PatientComments
    00109431 FL 1 ExaminedBodyThickness
    00120010 LO 1 ClinicalTrialSponsorName
    00120020 LO 1 ClinicalTrialProtocolID
    00120021 LO 1 ClinicalTrialProtocolName
    00120022 LO 1 IssuerOfClinicalTrialProtocolID
    00120023 SQ 1 OtherClinicalTrialProtocolIDsSequence
    00120030 LO 1 ClinicalTrialSiteID
    00120031 LO 1 ClinicalTrialSiteName
    00120032 LO 1 IssuerOfClinicalTrialSiteID
    00120040 LO 1 ClinicalTrialSubjectID
    00120041 LO 1 IssuerOfClinicalTrialSubjectID
    00120042 LO 1 ClinicalTrialSubjectReadingID
    00120043 LO 1 IssuerOfClinicalTrialSubjectReadingID
    00120050 LO 1 ClinicalTrialTimePointID
    00120051 ST 1 ClinicalTrialTimePointDescription
    00120052 FD 1 LongitudinalTemporalOffsetFromEvent
    00120053 CS 1 LongitudinalTemporalEventType
    00120054 SQ 1 ClinicalTrialTimePointTypeCodeSequence
    00120055 LO 1 IssuerOfClinicalTrialTimePointID
    00120060 LO 1 ClinicalTrialCoordinatingCenterName
    00120062 CS 1 PatientIdentityRemoved
    00120063 LO 1-n DeidentificationMethod
    00120064 SQ 1 DeidentificationMethodCodeSequence
    00120071 LO 1 ClinicalTrialSeriesID
    00120072 LO 1 ClinicalTrialSeriesDescription
    00120073 LO 1 IssuerOfClinicalTrialSeriesID
    00120081 LO 1 ClinicalTrialProtocolEthicsCommitteeName
    00120082 LO 1 ClinicalTrialProtocolEthicsCommitteeApprovalNumber
    00120083 SQ 1 ConsentForClinicalTrialUseSequence
    00120084 CS 1 DistributionType
    00120085 CS 1 ConsentForDistributionFlag
    00120086 DA 1 EthicsCommitteeApprovalEffectivenessStartDate
    00120087 DA 1 EthicsCommitteeApprovalEffectivenessEndDate
    00140023 ST 1 CADFileFormat
    00140024 ST 1 ComponentReferenceSystem
    00140025 ST 1 ComponentManufacturingProcedure
    00140028 ST 1 ComponentManufacturer
    00140030 DS 1-n MaterialThickness
    00140032 DS 1-n MaterialPipeDiameter
    00140034 DS 1-n MaterialIsolationDiameter
    00140042 ST 1 MaterialGrade
    00140044 ST 1 MaterialPropertiesDescription
    00140045 ST 1 MaterialPropertiesFileFormatRetired
    00140046 LT 1 MaterialNotes
    00140050 CS 1 ComponentShape
    00140052 CS 1 CurvatureType
    00140054 DS 1 OuterDiameter
    00140056 DS 1 InnerDiameter
    00140100 LO 1-n ComponentWelderIDs
    00140101 CS 1 SecondaryApprovalStatus
    00140102 DA 1 SecondaryReviewDate
    00140103 TM 1 SecondaryReviewTime
    00140104 PN 1 SecondaryReviewerName
    00140105 ST 1 RepairID
    00140106 SQ 1 MultipleComponentApprovalSequence
    00140107 CS 1-n OtherApprovalStatus
    00140108 CS 1-n OtherSecondaryApprovalStatus
    00140200 SQ 1 DataElementLabelSequence
    00140201 SQ 1 DataElementLabelItemSequence
    00140202 AT 1 DataElement
    00140203 LO 1 DataElementName
    00140204 LO 1 DataElementDescription
    00140205 CS 1 DataElementConditionality
    00140206 IS 1 DataElementMinimumCharacters
    00140207 IS 1 DataElementMaximumCharacters
    00141010 ST 1 ActualEnvironmentalConditions
    00141020 DA 1 ExpiryDate
    00141040 ST 1 EnvironmentalConditions
    00142002 SQ 1 EvaluatorSequence
    00142004 IS 1 EvaluatorNumber
    00142006 PN 1 EvaluatorName
    00142008 IS 1 EvaluationAttempt
    00142012 SQ 1 IndicationSequence
    00142014 IS 1 IndicationNumber
    00142016 SH 1 IndicationLabel
    00142018 ST 1 IndicationDescription
    0014201A CS 1-n IndicationType
    0014201C CS 1 IndicationDisposition
    0014201E SQ 1 IndicationROISequence
    00142030 SQ 1 IndicationPhysicalPropertySequence
    00142032 SH 1 PropertyLabel
    00142202 IS 1 CoordinateSystemNumberOfAxes
    00142204 SQ 1 CoordinateSystemAxesSequence
    00142206 ST 1 CoordinateSystemAxisDescription
    00142208 CS 1 CoordinateSystemDataSetMapping
    0014220A IS 1 CoordinateSystemAxisNumber
    0014220C CS 1 CoordinateSystemAxisType
    0014220E CS 1 CoordinateSystemAxisUnits
    00142210 OB 1 CoordinateSystemAxisValues
    00142220 SQ 1 CoordinateSystemTransformSequence
    00142222 ST 1 TransformDescription
    00142224 IS 1 TransformNumberOfAxes
    00142226 IS 1-n TransformOrderOfAxes
    00142228 CS 1 TransformedAxisUnits
    0014222A DS 1-n CoordinateSystemTransformRotationAndScaleMatrix
    0014222C DS 1-n CoordinateSystemTransformTranslationMatrix
    00143011 DS 1 InternalDetectorFrameTime
    00143012 DS 1 NumberOfFramesIntegrated
    00143020 SQ 1 DetectorTemperatureSequence
    00143022 ST 1 SensorName
    00143024 DS 1 HorizontalOffsetOfSensor
    00143026 DS 1 VerticalOffsetOfSensor
    00143028 DS 1 SensorTemperature
    00143040 SQ 1 DarkCurrentSequence
    00143050 OB/OW 1 DarkCurrentCounts
    00143060 SQ 1 GainCorrectionReferenceSequence
    00143070 OB/OW 1 AirCounts
    00143071 DS 1 KVUsedInGainCalibration
    00143072 DS 1 MAUsedInGainCalibration
    00143073 DS 1 NumberOfFramesUsedForIntegration
    00143074 LO 1 FilterMaterialUsedInGainCalibration
    00143075 DS 1 FilterThicknessUsedInGainCalibration
    00143076 DA 1 DateOfGainCalibration
    00143077 TM 1 TimeOfGainCalibration
    00143080 OB 1 BadPixelImage
    00143099 LT 1 CalibrationNotes
    00143100 LT 1 LinearityCorrectionTechnique
    00143101 LT 1 BeamHardeningCorrectionTechnique
    00144002 SQ 1 PulserEquipmentSequence
    00144004 CS 1 PulserType
    00144006 LT 1 PulserNotes
    00144008 SQ 1 ReceiverEquipmentSequence
    0014400A CS 1 AmplifierType
    0014400C LT 1 ReceiverNotes
    0014400E SQ 1 PreAmplifierEquipmentSequence
    0014400F LT 1 PreAmplifierNotes
    00144010 SQ 1 TransmitTransducerSequence
    00144011 SQ 1 ReceiveTransducerSequence
    00144012 US 1 NumberOfElements
    00144013 CS 1 ElementShape
    00144014 DS 1 ElementDimensionA
    00144015 DS 1 ElementDimensionB
    00144016 DS 1 ElementPitchA
    00144017 DS 1 MeasuredBeamDimensionA
    00144018 DS 1 MeasuredBeamDimensionB
    00144019 DS 1 LocationOfMeasuredBeamDiameter
    0014401A DS 1 NominalFrequency
    0014401B DS 1 MeasuredCenterFrequency
    0014401C DS 1 MeasuredBandwidth
    0014401D DS 1 ElementPitchB
    00144020 SQ 1 PulserSettingsSequence
    00144022 DS 1 PulseWidth
    00144024 DS 1 ExcitationFrequency
    00144026 CS 1 ModulationType
    00144028 DS 1 Damping
    00144030 SQ 1 ReceiverSettingsSequence
    00144031 DS 1 AcquiredSoundpathLength
    00144032 CS 1 AcquisitionCompressionType
    00144033 IS 1 AcquisitionSampleSize
    00144034 DS 1 RectifierSmoothing
    00144035 SQ 1 DACSequence
    00144036 CS 1 DACType
    00144038 DS 1-n DACGainPoints
    0014403A DS 1-n DACTimePoints
    0014403C DS 1-n DACAmplitude
    00144040 SQ 1 PreAmplifierSettingsSequence
    00144050 SQ 1 TransmitTransducerSettingsSequence
    00144051 SQ 1 ReceiveTransducerSettingsSequence
    00144052 DS 1 IncidentAngle
    00144054 ST 1 CouplingTechnique
    00144056 ST 1 CouplingMedium
    00144057 DS 1 CouplingVelocity
    00144058 DS 1 ProbeCenterLocationX
    00144059 DS 1 ProbeCenterLocationZ
    0014405A DS 1 SoundPathLength
    0014405C ST 1 DelayLawIdentifier
    00144060 SQ 1 GateSettingsSequence
    00144062 DS 1 GateThreshold
    00144064 DS 1 VelocityOfSound
    00144070 SQ 1 CalibrationSettingsSequence
    00144072 ST 1 CalibrationProcedure
    00144074 SH 1 ProcedureVersion
    00144076 DA 1 ProcedureCreationDate
    00144078 DA 1 ProcedureExpirationDate
    0014407A DA 1 ProcedureLastModifiedDate
    0014407C TM 1-n CalibrationTime
    0014407E DA 1-n CalibrationDate
    00144080 SQ 1 ProbeDriveEquipmentSequence
    00144081 CS 1 DriveType
    00144082 LT 1 ProbeDriveNotes
    00144083 SQ 1 DriveProbeSequence
    00144084 DS 1 ProbeInductance
    00144085 DS 1 ProbeResistance
    00144086 SQ 1 ReceiveProbeSequence
    00144087 SQ 1 ProbeDriveSettingsSequence
    00144088 DS 1 BridgeResistors
    00144089 DS 1 ProbeOrientationAngle
    0014408B DS 1 UserSelectedGainY
    0014408C DS 1 UserSelectedPhase
    0014408D DS 1 UserSelectedOffsetX
    0014408E DS 1 UserSelectedOffsetY
    00144091 SQ 1 ChannelSettingsSequence
    00144092 DS 1 ChannelThreshold
    0014409A SQ 1 ScannerSettingsSequence
    0014409B ST 1 ScanProcedure
    0014409C DS 1 TranslationRateX
    0014409D DS 1 TranslationRateY
    0014409F DS 1 ChannelOverlap
    001440A0 LO 1-n ImageQualityIndicatorType
    001440A1 LO 1-n ImageQualityIndicatorMaterial
    001440A2 LO 1-n ImageQualityIndicatorSize
    00145002 IS 1 LINACEnergy
    00145004 IS 1 LINACOutput
    00145100 US 1 ActiveAperture
    00145101 DS 1 TotalAperture
    00145102 DS 1 ApertureElevation
    00145103 DS 1 MainLobeAngle
    00145104 DS 1 MainRoofAngle
    00145105 CS 1 ConnectorType
    00145106 SH 1 WedgeModelNumber
    00145107 DS 1 WedgeAngleFloat
    00145108 DS 1 WedgeRoofAngle
    00145109 CS 1 WedgeElement1Position
    0014510A DS 1 WedgeMaterialVelocity
    0014510B SH 1 WedgeMaterial
    0014510C DS 1 WedgeOffsetZ
    0014510D DS 1 WedgeOriginOffsetX
    0014510E DS 1 WedgeTimeDelay
    0014510F SH 1 WedgeName
    00145110 SH 1 WedgeManufacturerName
    00145111 LO 1 WedgeDescription
    00145112 DS 1 NominalBeamAngle
    00145113 DS 1 WedgeOffsetX
    00145114 DS 1 WedgeOffsetY
    00145115 DS 1 WedgeTotalLength
    00145116 DS 1 WedgeInContactLength
    00145117 DS 1 WedgeFrontGap
    00145118 DS 1 WedgeTotalHeight
    00145119 DS 1 WedgeFrontHeight
    0014511A DS 1 WedgeRearHeight
    0014511B DS 1 WedgeTotalWidth
    0014511C DS 1 WedgeInContactWidth
    0014511D DS 1 WedgeChamferHeight
    0014511E CS 1 WedgeCurve
    0014511F DS 1 RadiusAlongWedge
    00160001 DS 1 WhitePoint
    00160002 DS 3 PrimaryChromaticities
    00160003 UT 1 BatteryLevel
    00160004 DS 1 ExposureTimeInSeconds
    00160005 DS 1 FNumber
    00160006 IS 1 OECFRows
    00160007 IS 1 OECFColumns
    00160008 UC 1-n OECFColumnNames
    00160009 DS 1-n OECFValues
    0016000A IS 1 SpatialFrequencyResponseRows
    0016000B IS 1 SpatialFrequencyResponseColumns
    0016000C UC 1-n SpatialFrequencyResponseColumnNames
    0016000D DS 1-n SpatialFrequencyResponseValues
    0016000E IS 1 ColorFilterArrayPatternRows
    0016000F IS 1 ColorFilterArrayPatternColumns
    00160010 DS 1-n ColorFilterArrayPatternValues
    00160011 US 1 FlashFiringStatus
    00160012 US 1 FlashReturnStatus
    00160013 US 1 FlashMode
    00160014 US 1 FlashFunctionPresent
    00160015 US 1 FlashRedEyeMode
    00160016 US 1 ExposureProgram
    00160017 UT 1 SpectralSensitivity
    00160018 IS 1 PhotographicSensitivity
    00160019 IS 1 SelfTimerMode
    0016001A US 1 SensitivityType
    0016001B IS 1 StandardOutputSensitivity
    0016001C IS 1 RecommendedExposureIndex
    0016001D IS 1 ISOSpeed
    0016001E IS 1 ISOSpeedLatitudeyyy
    0016001F IS 1 ISOSpeedLatitudezzz
    00160020 UT 1 EXIFVersion
    00160021 DS 1 ShutterSpeedValue
    00160022 DS 1 ApertureValue
    00160023 DS 1 BrightnessValue
    00160024 DS 1 ExposureBiasValue
    00160025 DS 1 MaxApertureValue
    00160026 DS 1 SubjectDistance
    00160027 US 1 MeteringMode
    00160028 US 1 LightSource
    00160029 DS 1 FocalLength
    0016002A IS 2-4 SubjectArea
    0016002B OB 1 MakerNote
    00160030 DS 1 Temperature
    00160031 DS 1 Humidity
    00160032 DS 1 Pressure
    00160033 DS 1 WaterDepth
    00160034 DS 1 Acceleration
    00160035 DS 1 CameraElevationAngle
    00160036 DS 1-2 FlashEnergy
    00160037 IS 2 SubjectLocation
    00160038 DS 1 PhotographicExposureIndex
    00160039 US 1 SensingMethod
    0016003A US 1 FileSource
    0016003B US 1 SceneType
    00160041 US 1 CustomRendered
    00160042 US 1 ExposureMode
    00160043 US 1 WhiteBalance
    00160044 DS 1 DigitalZoomRatio
    00160045 IS 1 FocalLengthIn35mmFilm
    00160046 US 1 SceneCaptureType
    00160047 US 1 GainControl
    00160048 US 1 Contrast
    00160049 US 1 Saturation
    0016004A US 1 Sharpness
    0016004B OB 1 DeviceSettingDescription
    0016004C US 1 SubjectDistanceRange
    0016004D UT 1 CameraOwnerName
    0016004E DS 4 LensSpecification
    0016004F UT 1 LensMake
    00160050 UT 1 LensModel
    00160051 UT 1 LensSerialNumber
    00160061 CS 1 InteroperabilityIndex
    00160062 OB 1 InteroperabilityVersion
    00160070 OB 1 GPSVersionID
    00160071 CS 1 GPSLatitudeRef
    00160072 DS 3 GPSLatitude
    00160073 CS 1 GPSLongitudeRef
    00160074 DS 3 GPSLongitude
    00160075 US 1 GPSAltitudeRef
    00160076 DS 1 GPSAltitude
    00160077 DT 1 GPSTimeStamp
    00160078 UT 1 GPSSatellites
    00160079 CS 1 GPSStatus
    0016007A CS 1 GPSMeasureMode
    0016007B DS 1 GPSDOP
    0016007C CS 1 GPSSpeedRef
    0016007D DS 1 GPSSpeed
    0016007E CS 1 GPSTrackRef
    0016007F DS 1 GPSTrack
    00160080 CS 1 GPSImgDirectionRef
    00160081 DS 1 GPSImgDirection
    00160082 UT 1 GPSMapDatum
    00160083 CS 1 GPSDestLatitudeRef
    00160084 DS 3 GPSDestLatitude
    00160085 CS 1 GPSDestLongitudeRef
    00160086 DS 3 GPSDestLongitude
    00160087 CS 1 GPSDestBearingRef
    00160088 DS 1 GPSDestBearing
    00160089 CS 1 GPSDestDistanceRef
    0016008A DS 1 GPSDestDistance
    0016008B OB 1 GPSProcessingMethod
    0016008C OB 1 GPSAreaInformation
    0016008D DT 1 GPSDateStamp
    0016008E IS 1 GPSDifferential
    00161001 CS 1 LightSourcePolarization
    00161002 DS 1 EmitterColorTemperature
    00161003 CS 1 ContactMethod
    00161004 CS 1-n ImmersionMedia
    00161005 DS 1 OpticalMagnificationFactor
    00180010 LO 1 ContrastBolusAgent
    00180012 SQ 1 ContrastBolusAgentSequence
    00180013 FL 1 ContrastBolusT1Relaxivity
    00180014 SQ 1 ContrastBolusAdministrationRouteSequence
    00180015 CS 1 BodyPartExamined
    00180020 CS 1-n ScanningSequence
    00180021 CS 1-n SequenceVariant
    00180022 CS 1-n ScanOptions
    00180023 CS 1 MRAcquisitionType
    00180024 SH 1 SequenceName
    00180025 CS 1 AngioFlag
    00180026 SQ 1 InterventionDrugInformationSequence
    00180027 TM 1 InterventionDrugStopTime
    00180028 DS 1 InterventionDrugDose
    00180029 SQ 1 InterventionDrugCodeSequence
    0018002A SQ 1 AdditionalDrugSequence
    00180030 LO 1-n Radionuclide
    00180031 LO 1 Radiopharmaceutical
    00180032 DS 1 EnergyWindowCenterline
    00180033 DS 1-n EnergyWindowTotalWidth
    00180034 LO 1 InterventionDrugName
    00180035 TM 1 InterventionDrugStartTime
    00180036 SQ 1 InterventionSequence
    00180037 CS 1 TherapyType
    00180038 CS 1 InterventionStatus
    00180039 CS 1 TherapyDescription
    0018003A ST 1 InterventionDescription
    00180040 IS 1 CineRate
    00180042 CS 1 InitialCineRunState
    00180050 DS 1 SliceThickness
    00180060 DS 1 KVP
    00180070 IS 1 CountsAccumulated
    00180071 CS 1 AcquisitionTerminationCondition
    00180072 DS 1 EffectiveDuration
    00180073 CS 1 AcquisitionStartCondition
    00180074 IS 1 AcquisitionStartConditionData
    00180075 IS 1 AcquisitionTerminationConditionData
    00180080 DS 1 RepetitionTime
    00180081 DS 1 EchoTime
    00180082 DS 1 InversionTime
    00180083 DS 1 NumberOfAverages
    00180084 DS 1 ImagingFrequency
    00180085 SH 1 ImagedNucleus
    00180086 IS 1-n EchoNumbers
    00180087 DS 1 MagneticFieldStrength
    00180088 DS 1 SpacingBetweenSlices
    00180089 IS 1 NumberOfPhaseEncodingSteps
    00180090 DS 1 DataCollectionDiameter
    00180091 IS 1 EchoTrainLength
    00180093 DS 1 PercentSampling
    00180094 DS 1 PercentPhaseFieldOfView
    00180095 DS 1 PixelBandwidth
    00181000 LO 1 DeviceSerialNumber
    00181002 UI 1 DeviceUID
    00181003 LO 1 DeviceID
    00181004 LO 1 PlateID
    00181005 LO 1 GeneratorID
    00181006 LO 1 GridID
    00181007 LO 1 CassetteID
    00181008 LO 1 GantryID
    00181009 UT 1 UniqueDeviceIdentifier
    0018100A SQ 1 UDISequence
    0018100B UI 1-n ManufacturerDeviceClassUID
    00181010 LO 1 SecondaryCaptureDeviceID
    00181011 LO 1 HardcopyCreationDeviceID
    00181012 DA 1 DateOfSecondaryCapture
    00181014 TM 1 TimeOfSecondaryCapture
    00181016 LO 1 SecondaryCaptureDeviceManufacturer
    00181017 LO 1 HardcopyDeviceManufacturer
    00181018 LO 1 SecondaryCaptureDeviceManufacturerModelName
    00181019 LO 1-n SecondaryCaptureDeviceSoftwareVersions
    0018101A LO 1-n HardcopyDeviceSoftwareVersion
    0018101B LO 1 HardcopyDeviceManufacturerModelName
    00181020 LO 1-n SoftwareVersions
    00181022 SH 1 VideoImageFormatAcquired
    00181023 LO 1 DigitalImageFormatAcquired
    00181030 LO 1 ProtocolName
    00181040 LO 1 ContrastBolusRoute
    00181041 DS 1 ContrastBolusVolume
    00181042 TM 1 ContrastBolusStartTime
    00181043 TM 1 ContrastBolusStopTime
    00181044 DS 1 ContrastBolusTotalDose
    00181045 IS 1 SyringeCounts
    00181046 DS 1-n ContrastFlowRate
    00181047 DS 1-n ContrastFlowDuration
    00181048 CS 1 ContrastBolusIngredient
    00181049 DS 1 ContrastBolusIngredientConcentration
    00181050 DS 1 SpatialResolution
    00181060 DS 1 TriggerTime
    00181061 LO 1 TriggerSourceOrType
    00181062 IS 1 NominalInterval
    00181063 DS 1 FrameTime
    00181064 LO 1 CardiacFramingType
    00181065 DS 1-n FrameTimeVector
    00181066 DS 1 FrameDelay
    00181067 DS 1 ImageTriggerDelay
    00181068 DS 1 MultiplexGroupTimeOffset
    00181069 DS 1 TriggerTimeOffset
    0018106A CS 1 SynchronizationTrigger
    0018106C US 2 SynchronizationChannel
    0018106E UL 1 TriggerSamplePosition
    00181070 LO 1 RadiopharmaceuticalRoute
    00181071 DS 1 RadiopharmaceuticalVolume
    00181072 TM 1 RadiopharmaceuticalStartTime
    00181073 TM 1 RadiopharmaceuticalStopTime
    00181074 DS 1 RadionuclideTotalDose
    00181075 DS 1 RadionuclideHalfLife
    00181076 DS 1 RadionuclidePositronFraction
    00181077 DS 1 RadiopharmaceuticalSpecificActivity
    00181078 DT 1 RadiopharmaceuticalStartDateTime
    00181079 DT 1 RadiopharmaceuticalStopDateTime
    00181080 CS 1 BeatRejectionFlag
    00181081 IS 1 LowRRValue
    00181082 IS 1 HighRRValue
    00181083 IS 1 IntervalsAcquired
    00181084 IS 1 IntervalsRejected
    00181085 LO 1 PVCRejection
    00181086 IS 1 SkipBeats
    00181088 IS 1 HeartRate
    00181090 IS 1 CardiacNumberOfImages
    00181094 IS 1 TriggerWindow
    00181100 DS 1 ReconstructionDiameter
    00181110 DS 1 DistanceSourceToDetector
    00181111 DS 1 DistanceSourceToPatient
    00181114 DS 1 EstimatedRadiographicMagnificationFactor
    00181120 DS 1 GantryDetectorTilt
    00181121 DS 1 GantryDetectorSlew
    00181130 DS 1 TableHeight
    00181131 DS 1 TableTraverse
    00181134 CS 1 TableMotion
    00181135 DS 1-n TableVerticalIncrement
    00181136 DS 1-n TableLateralIncrement
    00181137 DS 1-n TableLongitudinalIncrement
    00181138 DS 1 TableAngle
    0018113A CS 1 TableType
    00181140 CS 1 RotationDirection
    00181141 DS 1 AngularPosition
    00181142 DS 1-n RadialPosition
    00181143 DS 1 ScanArc
    00181144 DS 1 AngularStep
    00181145 DS 1 CenterOfRotationOffset
    00181146 DS 1-n RotationOffset
    00181147 CS 1 FieldOfViewShape
    00181149 IS 1-2 FieldOfViewDimensions
    00181150 IS 1 ExposureTime
    00181151 IS 1 XRayTubeCurrent
    00181152 IS 1 Exposure
    00181153 IS 1 ExposureInuAs
    00181154 DS 1 AveragePulseWidth
    00181155 CS 1 RadiationSetting
    00181156 CS 1 RectificationType
    0018115A CS 1 RadiationMode
    0018115E DS 1 ImageAndFluoroscopyAreaDoseProduct
    00181160 SH 1 FilterType
    00181161 LO 1-n TypeOfFilters
    00181162 DS 1 IntensifierSize
    00181164 DS 2 ImagerPixelSpacing
    00181166 CS 1-n Grid
    00181170 IS 1 GeneratorPower
    00181180 SH 1 CollimatorGridName
    00181181 CS 1 CollimatorType
    00181182 IS 1-2 FocalDistance
    00181183 DS 1-2 XFocusCenter
    00181184 DS 1-2 YFocusCenter
    00181190 DS 1-n FocalSpots
    00181191 CS 1 AnodeTargetMaterial
    001811A0 DS 1 BodyPartThickness
    001811A2 DS 1 CompressionForce
    001811A3 DS 1 CompressionPressure
    001811A4 LO 1 PaddleDescription
    001811A5 DS 1 CompressionContactArea
    001811B0 LO 1 AcquisitionMode
    001811B1 LO 1 DoseModeName
    001811B2 CS 1 AcquiredSubtractionMaskFlag
    001811B3 CS 1 FluoroscopyPersistenceFlag
    001811B4 CS 1 FluoroscopyLastImageHoldPersistenceFlag
    001811B5 IS 1 UpperLimitNumberOfPersistentFluoroscopyFrames
    001811B6 CS 1 ContrastBolusAutoInjectionTriggerFlag
    001811B7 FD 1 ContrastBolusInjectionDelay
    001811B8 SQ 1 XAAcquisitionPhaseDetailsSequence
    001811B9 FD 1 XAAcquisitionFrameRate
    001811BA SQ 1 XAPlaneDetailsSequence
    001811BB LO 1 AcquisitionFieldOfViewLabel
    001811BC SQ 1 XRayFilterDetailsSequence
    001811BD FD 1 XAAcquisitionDuration
    001811BE CS 1 ReconstructionPipelineType
    001811BF SQ 1 ImageFilterDetailsSequence
    001811C0 CS 1 AppliedMaskSubtractionFlag
    001811C1 SQ 1 RequestedSeriesDescriptionCodeSequence
    00181200 DA 1-n DateOfLastCalibration
    00181201 TM 1-n TimeOfLastCalibration
    00181202 DT 1 DateTimeOfLastCalibration
    00181203 DT 1 CalibrationDateTime
    00181204 DA 1 DateOfManufacture
    00181205 DA 1 DateOfInstallation
    00181210 SH 1-n ConvolutionKernel
    00181240 IS 1-n UpperLowerPixelValues
    00181242 IS 1 ActualFrameDuration
    00181243 IS 1 CountRate
    00181244 US 1 PreferredPlaybackSequencing
    00181250 SH 1 ReceiveCoilName
    00181251 SH 1 TransmitCoilName
    00181260 SH 1 PlateType
    00181261 LO 1 PhosphorType
    00181271 FD 1 WaterEquivalentDiameter
    00181272 SQ 1 WaterEquivalentDiameterCalculationMethodCodeSequence
    00181300 DS 1 ScanVelocity
    00181301 CS 1-n WholeBodyTechnique
    00181302 IS 1 ScanLength
    00181310 US 4 AcquisitionMatrix
    00181312 CS 1 InPlanePhaseEncodingDirection
    00181314 DS 1 FlipAngle
    00181315 CS 1 VariableFlipAngleFlag
    00181316 DS 1 SAR
    00181318 DS 1 dBdt
    00181320 FL 1 B1rms
    00181400 LO 1 AcquisitionDeviceProcessingDescription
    00181401 LO 1 AcquisitionDeviceProcessingCode
    00181402 CS 1 CassetteOrientation
    00181403 CS 1 CassetteSize
    00181404 US 1 ExposuresOnPlate
    00181405 IS 1 RelativeXRayExposure
    00181411 DS 1 ExposureIndex
    00181412 DS 1 TargetExposureIndex
    00181413 DS 1 DeviationIndex
    00181450 DS 1 ColumnAngulation
    00181460 DS 1 TomoLayerHeight
    00181470 DS 1 TomoAngle
    00181480 DS 1 TomoTime
    00181490 CS 1 TomoType
    00181491 CS 1 TomoClass
    00181495 IS 1 NumberOfTomosynthesisSourceImages
    00181500 CS 1 PositionerMotion
    00181508 CS 1 PositionerType
    00181510 DS 1 PositionerPrimaryAngle
    00181511 DS 1 PositionerSecondaryAngle
    00181520 DS 1-n PositionerPrimaryAngleIncrement
    00181521 DS 1-n PositionerSecondaryAngleIncrement
    00181530 DS 1 DetectorPrimaryAngle
    00181531 DS 1 DetectorSecondaryAngle
    00181600 CS 1-3 ShutterShape
    00181602 IS 1 ShutterLeftVerticalEdge
    00181604 IS 1 ShutterRightVerticalEdge
    00181606 IS 1 ShutterUpperHorizontalEdge
    00181608 IS 1 ShutterLowerHorizontalEdge
    00181610 IS 2 CenterOfCircularShutter
    00181612 IS 1 RadiusOfCircularShutter
    00181620 IS 2-2n VerticesOfThePolygonalShutter
    00181622 US 1 ShutterPresentationValue
    00181623 US 1 ShutterOverlayGroup
    00181624 US 3 ShutterPresentationColorCIELabValue
    00181630 CS 1 OutlineShapeType
    00181631 FD 1 OutlineLeftVerticalEdge
    00181632 FD 1 OutlineRightVerticalEdge
    00181633 FD 1 OutlineUpperHorizontalEdge
    00181634 FD 1 OutlineLowerHorizontalEdge
    00181635 FD 2 CenterOfCircularOutline
    00181636 FD 1 DiameterOfCircularOutline
    00181637 UL 1 NumberOfPolygonalVertices
    00181638 OF 1 VerticesOfThePolygonalOutline
    00181700 CS 1-3 CollimatorShape
    00181702 IS 1 CollimatorLeftVerticalEdge
    00181704 IS 1 CollimatorRightVerticalEdge
    00181706 IS 1 CollimatorUpperHorizontalEdge
    00181708 IS 1 CollimatorLowerHorizontalEdge
    00181710 IS 2 CenterOfCircularCollimator
    00181712 IS 1 RadiusOfCircularCollimator
    00181720 IS 2-2n VerticesOfThePolygonalCollimator
    00181800 CS 1 AcquisitionTimeSynchronized
    00181801 SH 1 TimeSource
    00181802 CS 1 TimeDistributionProtocol
    00181803 LO 1 NTPSourceAddress
    00182001 IS 1-n PageNumberVector
    00182002 SH 1-n FrameLabelVector
    00182003 DS 1-n FramePrimaryAngleVector
    00182004 DS 1-n FrameSecondaryAngleVector
    00182005 DS 1-n SliceLocationVector
    00182006 SH 1-n DisplayWindowLabelVector
    00182010 DS 2 NominalScannedPixelSpacing
    00182020 CS 1 DigitizingDeviceTransportDirection
    00182030 DS 1 RotationOfScannedFilm
    00182041 SQ 1 BiopsyTargetSequence
    00182042 UI 1 TargetUID
    00182043 FL 2 LocalizingCursorPosition
    00182044 FL 3 CalculatedTargetPosition
    00182045 SH 1 TargetLabel
    00182046 FL 1 DisplayedZValue
    00183100 CS 1 IVUSAcquisition
    00183101 DS 1 IVUSPullbackRate
    00183102 DS 1 IVUSGatedRate
    00183103 IS 1 IVUSPullbackStartFrameNumber
    00183104 IS 1 IVUSPullbackStopFrameNumber
    00183105 IS 1-n LesionNumber
    00184000 LT 1 AcquisitionComments
    00185000 SH 1-n OutputPower
    00185010 LO 1-n TransducerData
    00185011 SQ 1 TransducerIdentificationSequence
    00185012 DS 1 FocusDepth
    00185020 LO 1 ProcessingFunction
    00185021 LO 1 PostprocessingFunction
    00185022 DS 1 MechanicalIndex
    00185024 DS 1 BoneThermalIndex
    00185026 DS 1 CranialThermalIndex
    00185027 DS 1 SoftTissueThermalIndex
    00185028 DS 1 SoftTissueFocusThermalIndex
    00185029 DS 1 SoftTissueSurfaceThermalIndex
    00185030 DS 1 DynamicRange
    00185040 DS 1 TotalGain
    00185050 IS 1 DepthOfScanField
    00185100 CS 1 PatientPosition
    00185101 CS 1 ViewPosition
    00185104 SQ 1 ProjectionEponymousNameCodeSequence
    00185210 DS 6 ImageTransformationMatrix
    00185212 DS 3 ImageTranslationVector
    00186000 DS 1 Sensitivity
    00186011 SQ 1 SequenceOfUltrasoundRegions
    00186012 US 1 RegionSpatialFormat
    00186014 US 1 RegionDataType
    00186016 UL 1 RegionFlags
    00186018 UL 1 RegionLocationMinX0
    0018601A UL 1 RegionLocationMinY0
    0018601C UL 1 RegionLocationMaxX1
    0018601E UL 1 RegionLocationMaxY1
    00186020 SL 1 ReferencePixelX0
    00186022 SL 1 ReferencePixelY0
    00186024 US 1 PhysicalUnitsXDirection
    00186026 US 1 PhysicalUnitsYDirection
    00186028 FD 1 ReferencePixelPhysicalValueX
    0018602A FD 1 ReferencePixelPhysicalValueY
    0018602C FD 1 PhysicalDeltaX
    0018602E FD 1 PhysicalDeltaY
    00186030 UL 1 TransducerFrequency
    00186031 CS 1 TransducerType
    00186032 UL 1 PulseRepetitionFrequency
    00186034 FD 1 DopplerCorrectionAngle
    00186036 FD 1 SteeringAngle
    00186038 UL 1 DopplerSampleVolumeXPositionRetired
    00186039 SL 1 DopplerSampleVolumeXPosition
    0018603A UL 1 DopplerSampleVolumeYPositionRetired
    0018603B SL 1 DopplerSampleVolumeYPosition
    0018603C UL 1 TMLinePositionX0Retired
    0018603D SL 1 TMLinePositionX0
    0018603E UL 1 TMLinePositionY0Retired
    0018603F SL 1 TMLinePositionY0
    00186040 UL 1 TMLinePositionX1Retired
    00186041 SL 1 TMLinePositionX1
    00186042 UL 1 TMLinePositionY1Retired
    00186043 SL 1 TMLinePositionY1
    00186044 US 1 PixelComponentOrganization
    00186046 UL 1 PixelComponentMask
    00186048 UL 1 PixelComponentRangeStart
    0018604A UL 1 PixelComponentRangeStop
    0018604C US 1 PixelComponentPhysicalUnits
    0018604E US 1 PixelComponentDataType
    00186050 UL 1 NumberOfTableBreakPoints
    00186052 UL 1-n TableOfXBreakPoints
    00186054 FD 1-n TableOfYBreakPoints
    00186056 UL 1 NumberOfTableEntries
    00186058 UL 1-n TableOfPixelValues
    0018605A FL 1-n TableOfParameterValues
    00186060 FL 1-n RWaveTimeVector
    00186070 US 1 ActiveImageAreaOverlayGroup
    00187000 CS 1 DetectorConditionsNominalFlag
    00187001 DS 1 DetectorTemperature
    00187004 CS 1 DetectorType
    00187005 CS 1 DetectorConfiguration
    00187006 LT 1 DetectorDescription
    00187008 LT 1 DetectorMode
    0018700A SH 1 DetectorID
    0018700C DA 1 DateOfLastDetectorCalibration
    0018700E TM 1 TimeOfLastDetectorCalibration
    00187010 IS 1 ExposuresOnDetectorSinceLastCalibration
    00187011 IS 1 ExposuresOnDetectorSinceManufactured
    00187012 DS 1 DetectorTimeSinceLastExposure
    00187014 DS 1 DetectorActiveTime
    00187016 DS 1 DetectorActivationOffsetFromExposure
    0018701A DS 2 DetectorBinning
    00187020 DS 2 DetectorElementPhysicalSize
    00187022 DS 2 DetectorElementSpacing
    00187024 CS 1 DetectorActiveShape
    00187026 DS 1-2 DetectorActiveDimensions
    00187028 DS 2 DetectorActiveOrigin
    0018702A LO 1 DetectorManufacturerName
    0018702B LO 1 DetectorManufacturerModelName
    00187030 DS 2 FieldOfViewOrigin
    00187032 DS 1 FieldOfViewRotation
    00187034 CS 1 FieldOfViewHorizontalFlip
    00187036 FL 2 PixelDataAreaOriginRelativeToFOV
    00187038 FL 1 PixelDataAreaRotationAngleRelativeToFOV
    00187040 LT 1 GridAbsorbingMaterial
    00187041 LT 1 GridSpacingMaterial
    00187042 DS 1 GridThickness
    00187044 DS 1 GridPitch
    00187046 IS 2 GridAspectRatio
    00187048 DS 1 GridPeriod
    0018704C DS 1 GridFocalDistance
    00187050 CS 1-n FilterMaterial
    00187052 DS 1-n FilterThicknessMinimum
    00187054 DS 1-n FilterThicknessMaximum
    00187056 FL 1-n FilterBeamPathLengthMinimum
    00187058 FL 1-n FilterBeamPathLengthMaximum
    00187060 CS 1 ExposureControlMode
    00187062 LT 1 ExposureControlModeDescription
    00187064 CS 1 ExposureStatus
    00187065 DS 1 PhototimerSetting
    00188150 DS 1 ExposureTimeInuS
    00188151 DS 1 XRayTubeCurrentInuA
    00189004 CS 1 ContentQualification
    00189005 SH 1 PulseSequenceName
    00189006 SQ 1 MRImagingModifierSequence
    00189008 CS 1 EchoPulseSequence
    00189009 CS 1 InversionRecovery
    00189010 CS 1 FlowCompensation
    00189011 CS 1 MultipleSpinEcho
    00189012 CS 1 MultiPlanarExcitation
    00189014 CS 1 PhaseContrast
    00189015 CS 1 TimeOfFlightContrast
    00189016 CS 1 Spoiling
    00189017 CS 1 SteadyStatePulseSequence
    00189018 CS 1 EchoPlanarPulseSequence
    00189019 FD 1 TagAngleFirstAxis
    00189020 CS 1 MagnetizationTransfer
    00189021 CS 1 T2Preparation
    00189022 CS 1 BloodSignalNulling
    00189024 CS 1 SaturationRecovery
    00189025 CS 1 SpectrallySelectedSuppression
    00189026 CS 1 SpectrallySelectedExcitation
    00189027 CS 1 SpatialPresaturation
    00189028 CS 1 Tagging
    00189029 CS 1 OversamplingPhase
    00189030 FD 1 TagSpacingFirstDimension
    00189032 CS 1 GeometryOfKSpaceTraversal
    00189033 CS 1 SegmentedKSpaceTraversal
    00189034 CS 1 RectilinearPhaseEncodeReordering
    00189035 FD 1 TagThickness
    00189036 CS 1 PartialFourierDirection
    00189037 CS 1 CardiacSynchronizationTechnique
    00189041 LO 1 ReceiveCoilManufacturerName
    00189042 SQ 1 MRReceiveCoilSequence
    00189043 CS 1 ReceiveCoilType
    00189044 CS 1 QuadratureReceiveCoil
    00189045 SQ 1 MultiCoilDefinitionSequence
    00189046 LO 1 MultiCoilConfiguration
    00189047 SH 1 MultiCoilElementName
    00189048 CS 1 MultiCoilElementUsed
    00189049 SQ 1 MRTransmitCoilSequence
    00189050 LO 1 TransmitCoilManufacturerName
    00189051 CS 1 TransmitCoilType
    00189052 FD 1-2 SpectralWidth
    00189053 FD 1-2 ChemicalShiftReference
    00189054 CS 1 VolumeLocalizationTechnique
    00189058 US 1 MRAcquisitionFrequencyEncodingSteps
    00189059 CS 1 Decoupling
    00189060 CS 1-2 DecoupledNucleus
    00189061 FD 1-2 DecouplingFrequency
    00189062 CS 1 DecouplingMethod
    00189063 FD 1-2 DecouplingChemicalShiftReference
    00189064 CS 1 KSpaceFiltering
    00189065 CS 1-2 TimeDomainFiltering
    00189066 US 1-2 NumberOfZeroFills
    00189067 CS 1 BaselineCorrection
    00189069 FD 1 ParallelReductionFactorInPlane
    00189070 FD 1 CardiacRRIntervalSpecified
    00189073 FD 1 AcquisitionDuration
    00189074 DT 1 FrameAcquisitionDateTime
    00189075 CS 1 DiffusionDirectionality
    00189076 SQ 1 DiffusionGradientDirectionSequence
    00189077 CS 1 ParallelAcquisition
    00189078 CS 1 ParallelAcquisitionTechnique
    00189079 FD 1-n InversionTimes
    00189080 ST 1 MetaboliteMapDescription
    00189081 CS 1 PartialFourier
    00189082 FD 1 EffectiveEchoTime
    00189083 SQ 1 MetaboliteMapCodeSequence
    00189084 SQ 1 ChemicalShiftSequence
    00189085 CS 1 CardiacSignalSource
    00189087 FD 1 DiffusionBValue
    00189089 FD 3 DiffusionGradientOrientation
    00189090 FD 3 VelocityEncodingDirection
    00189091 FD 1 VelocityEncodingMinimumValue
    00189092 SQ 1 VelocityEncodingAcquisitionSequence
    00189093 US 1 NumberOfKSpaceTrajectories
    00189094 CS 1 CoverageOfKSpace
    00189095 UL 1 SpectroscopyAcquisitionPhaseRows
    00189096 FD 1 ParallelReductionFactorInPlaneRetired
    00189098 FD 1-2 TransmitterFrequency
    00189100 CS 1-2 ResonantNucleus
    00189101 CS 1 FrequencyCorrection
    00189103 SQ 1 MRSpectroscopyFOVGeometrySequence
    00189104 FD 1 SlabThickness
    00189105 FD 3 SlabOrientation
    00189106 FD 3 MidSlabPosition
    00189107 SQ 1 MRSpatialSaturationSequence
    00189112 SQ 1 MRTimingAndRelatedParametersSequence
    00189114 SQ 1 MREchoSequence
    00189115 SQ 1 MRModifierSequence
    00189117 SQ 1 MRDiffusionSequence
    00189118 SQ 1 CardiacSynchronizationSequence
    00189119 SQ 1 MRAveragesSequence
    00189125 SQ 1 MRFOVGeometrySequence
    00189126 SQ 1 VolumeLocalizationSequence
    00189127 UL 1 SpectroscopyAcquisitionDataColumns
    00189147 CS 1 DiffusionAnisotropyType
    00189151 DT 1 FrameReferenceDateTime
    00189152 SQ 1 MRMetaboliteMapSequence
    00189155 FD 1 ParallelReductionFactorOutOfPlane
    00189159 UL 1 SpectroscopyAcquisitionOutOfPlanePhaseSteps
    00189166 CS 1 BulkMotionStatus
    00189168 FD 1 ParallelReductionFactorSecondInPlane
    00189169 CS 1 CardiacBeatRejectionTechnique
    00189170 CS 1 RespiratoryMotionCompensationTechnique
    00189171 CS 1 RespiratorySignalSource
    00189172 CS 1 BulkMotionCompensationTechnique
    00189173 CS 1 BulkMotionSignalSource
    00189174 CS 1 ApplicableSafetyStandardAgency
    00189175 LO 1 ApplicableSafetyStandardDescription
    00189176 SQ 1 OperatingModeSequence
    00189177 CS 1 OperatingModeType
    00189178 CS 1 OperatingMode
    00189179 CS 1 SpecificAbsorptionRateDefinition
    00189180 CS 1 GradientOutputType
    00189181 FD 1 SpecificAbsorptionRateValue
    00189182 FD 1 GradientOutput
    00189183 CS 1 FlowCompensationDirection
    00189184 FD 1 TaggingDelay
    00189185 ST 1 RespiratoryMotionCompensationTechniqueDescription
    00189186 SH 1 RespiratorySignalSourceID
    00189195 FD 1 ChemicalShiftMinimumIntegrationLimitInHz
    00189196 FD 1 ChemicalShiftMaximumIntegrationLimitInHz
    00189197 SQ 1 MRVelocityEncodingSequence
    00189198 CS 1 FirstOrderPhaseCorrection
    00189199 CS 1 WaterReferencedPhaseCorrection
    00189200 CS 1 MRSpectroscopyAcquisitionType
    00189214 CS 1 RespiratoryCyclePosition
    00189217 FD 1 VelocityEncodingMaximumValue
    00189218 FD 1 TagSpacingSecondDimension
    00189219 SS 1 TagAngleSecondAxis
    00189220 FD 1 FrameAcquisitionDuration
    00189226 SQ 1 MRImageFrameTypeSequence
    00189227 SQ 1 MRSpectroscopyFrameTypeSequence
    00189231 US 1 MRAcquisitionPhaseEncodingStepsInPlane
    00189232 US 1 MRAcquisitionPhaseEncodingStepsOutOfPlane
    00189234 UL 1 SpectroscopyAcquisitionPhaseColumns
    00189236 CS 1 CardiacCyclePosition
    00189239 SQ 1 SpecificAbsorptionRateSequence
    00189240 US 1 RFEchoTrainLength
    00189241 US 1 GradientEchoTrainLength
    00189250 CS 1 ArterialSpinLabelingContrast
    00189251 SQ 1 MRArterialSpinLabelingSequence
    00189252 LO 1 ASLTechniqueDescription
    00189253 US 1 ASLSlabNumber
    00189254 FD 1 ASLSlabThickness
    00189255 FD 3 ASLSlabOrientation
    00189256 FD 3 ASLMidSlabPosition
    00189257 CS 1 ASLContext
    00189258 UL 1 ASLPulseTrainDuration
    00189259 CS 1 ASLCrusherFlag
    0018925A FD 1 ASLCrusherFlowLimit
    0018925B LO 1 ASLCrusherDescription
    0018925C CS 1 ASLBolusCutoffFlag
    0018925D SQ 1 ASLBolusCutoffTimingSequence
    0018925E LO 1 ASLBolusCutoffTechnique
    0018925F UL 1 ASLBolusCutoffDelayTime
    00189260 SQ 1 ASLSlabSequence
    00189295 FD 1 ChemicalShiftMinimumIntegrationLimitInppm
    00189296 FD 1 ChemicalShiftMaximumIntegrationLimitInppm
    00189297 CS 1 WaterReferenceAcquisition
    00189298 IS 1 EchoPeakPosition
    00189301 SQ 1 CTAcquisitionTypeSequence
    00189302 CS 1 AcquisitionType
    00189303 FD 1 TubeAngle
    00189304 SQ 1 CTAcquisitionDetailsSequence
    00189305 FD 1 RevolutionTime
    00189306 FD 1 SingleCollimationWidth
    00189307 FD 1 TotalCollimationWidth
    00189308 SQ 1 CTTableDynamicsSequence
    00189309 FD 1 TableSpeed
    00189310 FD 1 TableFeedPerRotation
    00189311 FD 1 SpiralPitchFactor
    00189312 SQ 1 CTGeometrySequence
    00189313 FD 3 DataCollectionCenterPatient
    00189314 SQ 1 CTReconstructionSequence
    00189315 CS 1 ReconstructionAlgorithm
    00189316 CS 1 ConvolutionKernelGroup
    00189317 FD 2 ReconstructionFieldOfView
    00189318 FD 3 ReconstructionTargetCenterPatient
    00189319 FD 1 ReconstructionAngle
    00189320 SH 1 ImageFilter
    00189321 SQ 1 CTExposureSequence
    00189322 FD 2 ReconstructionPixelSpacing
    00189323 CS 1-n ExposureModulationType
    00189324 FD 1 EstimatedDoseSaving
    00189325 SQ 1 CTXRayDetailsSequence
    00189326 SQ 1 CTPositionSequence
    00189327 FD 1 TablePosition
    00189328 FD 1 ExposureTimeInms
    00189329 SQ 1 CTImageFrameTypeSequence
    00189330 FD 1 XRayTubeCurrentInmA
    00189332 FD 1 ExposureInmAs
    00189333 CS 1 ConstantVolumeFlag
    00189334 CS 1 FluoroscopyFlag
    00189335 FD 1 DistanceSourceToDataCollectionCenter
    00189337 US 1 ContrastBolusAgentNumber
    00189338 SQ 1 ContrastBolusIngredientCodeSequence
    00189340 SQ 1 ContrastAdministrationProfileSequence
    00189341 SQ 1 ContrastBolusUsageSequence
    00189342 CS 1 ContrastBolusAgentAdministered
    00189343 CS 1 ContrastBolusAgentDetected
    00189344 CS 1 ContrastBolusAgentPhase
    00189345 FD 1 CTDIvol
    00189346 SQ 1 CTDIPhantomTypeCodeSequence
    00189351 FL 1 CalciumScoringMassFactorPatient
    00189352 FL 3 CalciumScoringMassFactorDevice
    00189353 FL 1 EnergyWeightingFactor
    00189360 SQ 1 CTAdditionalXRaySourceSequence
    00189361 CS 1 MultienergyCTAcquisition
    00189362 SQ 1 MultienergyCTAcquisitionSequence
    00189363 SQ 1 MultienergyCTProcessingSequence
    00189364 SQ 1 MultienergyCTCharacteristicsSequence
    00189365 SQ 1 MultienergyCTXRaySourceSequence
    00189366 US 1 XRaySourceIndex
    00189367 UC 1 XRaySourceID
    00189368 CS 1 MultienergySourceTechnique
    00189369 DT 1 SourceStartDateTime
    0018936A DT 1 SourceEndDateTime
    0018936B US 1 SwitchingPhaseNumber
    0018936C DS 1 SwitchingPhaseNominalDuration
    0018936D DS 1 SwitchingPhaseTransitionDuration
    0018936E DS 1 EffectiveBinEnergy
    0018936F SQ 1 MultienergyCTXRayDetectorSequence
    00189370 US 1 XRayDetectorIndex
    00189371 UC 1 XRayDetectorID
    00189372 CS 1 MultienergyDetectorType
    00189373 ST 1 XRayDetectorLabel
    00189374 DS 1 NominalMaxEnergy
    00189375 DS 1 NominalMinEnergy
    00189376 US 1-n ReferencedXRayDetectorIndex
    00189377 US 1-n ReferencedXRaySourceIndex
    00189378 US 1-n ReferencedPathIndex
    00189379 SQ 1 MultienergyCTPathSequence
    0018937A US 1 MultienergyCTPathIndex
    0018937B UT 1 MultienergyAcquisitionDescription
    0018937C FD 1 MonoenergeticEnergyEquivalent
    0018937D SQ 1 MaterialCodeSequence
    0018937E CS 1 DecompositionMethod
    0018937F UT 1 DecompositionDescription
    00189380 SQ 1 DecompositionAlgorithmIdentificationSequence
    00189381 SQ 1 DecompositionMaterialSequence
    00189382 SQ 1 MaterialAttenuationSequence
    00189383 DS 1 PhotonEnergy
    00189384 DS 1 XRayMassAttenuationCoefficient
    00189401 SQ 1 ProjectionPixelCalibrationSequence
    00189402 FL 1 DistanceSourceToIsocenter
    00189403 FL 1 DistanceObjectToTableTop
    00189404 FL 2 ObjectPixelSpacingInCenterOfBeam
    00189405 SQ 1 PositionerPositionSequence
    00189406 SQ 1 TablePositionSequence
    00189407 SQ 1 CollimatorShapeSequence
    00189410 CS 1 PlanesInAcquisition
    00189412 SQ 1 XAXRFFrameCharacteristicsSequence
    00189417 SQ 1 FrameAcquisitionSequence
    00189420 CS 1 XRayReceptorType
    00189423 LO 1 AcquisitionProtocolName
    00189424 LT 1 AcquisitionProtocolDescription
    00189425 CS 1 ContrastBolusIngredientOpaque
    00189426 FL 1 DistanceReceptorPlaneToDetectorHousing
    00189427 CS 1 IntensifierActiveShape
    00189428 FL 1-2 IntensifierActiveDimensions
    00189429 FL 2 PhysicalDetectorSize
    00189430 FL 2 PositionOfIsocenterProjection
    00189432 SQ 1 FieldOfViewSequence
    00189433 LO 1 FieldOfViewDescription
    00189434 SQ 1 ExposureControlSensingRegionsSequence
    00189435 CS 1 ExposureControlSensingRegionShape
    00189436 SS 1 ExposureControlSensingRegionLeftVerticalEdge
    00189437 SS 1 ExposureControlSensingRegionRightVerticalEdge
    00189438 SS 1 ExposureControlSensingRegionUpperHorizontalEdge
    00189439 SS 1 ExposureControlSensingRegionLowerHorizontalEdge
    00189440 SS 2 CenterOfCircularExposureControlSensingRegion
    00189441 US 1 RadiusOfCircularExposureControlSensingRegion
    00189442 SS 2-n VerticesOfThePolygonalExposureControlSensingRegion
    00189447 FL 1 ColumnAngulationPatient
    00189449 FL 1 BeamAngle
    00189451 SQ 1 FrameDetectorParametersSequence
    00189452 FL 1 CalculatedAnatomyThickness
    00189455 SQ 1 CalibrationSequence
    00189456 SQ 1 ObjectThicknessSequence
    00189457 CS 1 PlaneIdentification
    00189461 FL 1-2 FieldOfViewDimensionsInFloat
    00189462 SQ 1 IsocenterReferenceSystemSequence
    00189463 FL 1 PositionerIsocenterPrimaryAngle
    00189464 FL 1 PositionerIsocenterSecondaryAngle
    00189465 FL 1 PositionerIsocenterDetectorRotationAngle
    00189466 FL 1 TableXPositionToIsocenter
    00189467 FL 1 TableYPositionToIsocenter
    00189468 FL 1 TableZPositionToIsocenter
    00189469 FL 1 TableHorizontalRotationAngle
    00189470 FL 1 TableHeadTiltAngle
    00189471 FL 1 TableCradleTiltAngle
    00189472 SQ 1 FrameDisplayShutterSequence
    00189473 FL 1 AcquiredImageAreaDoseProduct
    00189474 CS 1 CArmPositionerTabletopRelationship
    00189476 SQ 1 XRayGeometrySequence
    00189477 SQ 1 IrradiationEventIdentificationSequence
    00189504 SQ 1 XRay3DFrameTypeSequence
    00189506 SQ 1 ContributingSourcesSequence
    00189507 SQ 1 XRay3DAcquisitionSequence
    00189508 FL 1 PrimaryPositionerScanArc
    00189509 FL 1 SecondaryPositionerScanArc
    00189510 FL 1 PrimaryPositionerScanStartAngle
    00189511 FL 1 SecondaryPositionerScanStartAngle
    00189514 FL 1 PrimaryPositionerIncrement
    00189515 FL 1 SecondaryPositionerIncrement
    00189516 DT 1 StartAcquisitionDateTime
    00189517 DT 1 EndAcquisitionDateTime
    00189518 SS 1 PrimaryPositionerIncrementSign
    00189519 SS 1 SecondaryPositionerIncrementSign
    00189524 LO 1 ApplicationName
    00189525 LO 1 ApplicationVersion
    00189526 LO 1 ApplicationManufacturer
    00189527 CS 1 AlgorithmType
    00189528 LO 1 AlgorithmDescription
    00189530 SQ 1 XRay3DReconstructionSequence
    00189531 LO 1 ReconstructionDescription
    00189538 SQ 1 PerProjectionAcquisitionSequence
    00189541 SQ 1 DetectorPositionSequence
    00189542 SQ 1 XRayAcquisitionDoseSequence
    00189543 FD 1 XRaySourceIsocenterPrimaryAngle
    00189544 FD 1 XRaySourceIsocenterSecondaryAngle
    00189545 FD 1 BreastSupportIsocenterPrimaryAngle
    00189546 FD 1 BreastSupportIsocenterSecondaryAngle
    00189547 FD 1 BreastSupportXPositionToIsocenter
    00189548 FD 1 BreastSupportYPositionToIsocenter
    00189549 FD 1 BreastSupportZPositionToIsocenter
    00189550 FD 1 DetectorIsocenterPrimaryAngle
    00189551 FD 1 DetectorIsocenterSecondaryAngle
    00189552 FD 1 DetectorXPositionToIsocenter
    00189553 FD 1 DetectorYPositionToIsocenter
    00189554 FD 1 DetectorZPositionToIsocenter
    00189555 SQ 1 XRayGridSequence
    00189556 SQ 1 XRayFilterSequence
    00189557 FD 3 DetectorActiveAreaTLHCPosition
    00189558 FD 6 DetectorActiveAreaOrientation
    00189559 CS 1 PositionerPrimaryAngleDirection
    00189601 SQ 1 DiffusionBMatrixSequence
    00189602 FD 1 DiffusionBValueXX
    00189603 FD 1 DiffusionBValueXY
    00189604 FD 1 DiffusionBValueXZ
    00189605 FD 1 DiffusionBValueYY
    00189606 FD 1 DiffusionBValueYZ
    00189607 FD 1 DiffusionBValueZZ
    00189621 SQ 1 FunctionalMRSequence
    00189622 CS 1 FunctionalSettlingPhaseFramesPresent
    00189623 DT 1 FunctionalSyncPulse
    00189624 CS 1 SettlingPhaseFrame
    00189701 DT 1 DecayCorrectionDateTime
    00189715 FD 1 StartDensityThreshold
    00189716 FD 1 StartRelativeDensityDifferenceThreshold
    00189717 FD 1 StartCardiacTriggerCountThreshold
    00189718 FD 1 StartRespiratoryTriggerCountThreshold
    00189719 FD 1 TerminationCountsThreshold
    00189720 FD 1 TerminationDensityThreshold
    00189721 FD 1 TerminationRelativeDensityThreshold
    00189722 FD 1 TerminationTimeThreshold
    00189723 FD 1 TerminationCardiacTriggerCountThreshold
    00189724 FD 1 TerminationRespiratoryTriggerCountThreshold
    00189725 CS 1 DetectorGeometry
    00189726 FD 1 TransverseDetectorSeparation
    00189727 FD 1 AxialDetectorDimension
    00189729 US 1 RadiopharmaceuticalAgentNumber
    00189732 SQ 1 PETFrameAcquisitionSequence
    00189733 SQ 1 PETDetectorMotionDetailsSequence
    00189734 SQ 1 PETTableDynamicsSequence
    00189735 SQ 1 PETPositionSequence
    00189736 SQ 1 PETFrameCorrectionFactorsSequence
    00189737 SQ 1 RadiopharmaceuticalUsageSequence
    00189738 CS 1 AttenuationCorrectionSource
    00189739 US 1 NumberOfIterations
    00189740 US 1 NumberOfSubsets
    00189749 SQ 1 PETReconstructionSequence
    00189751 SQ 1 PETFrameTypeSequence
    00189755 CS 1 TimeOfFlightInformationUsed
    00189756 CS 1 ReconstructionType
    00189758 CS 1 DecayCorrected
    00189759 CS 1 AttenuationCorrected
    00189760 CS 1 ScatterCorrected
    00189761 CS 1 DeadTimeCorrected
    00189762 CS 1 GantryMotionCorrected
    00189763 CS 1 PatientMotionCorrected
    00189764 CS 1 CountLossNormalizationCorrected
    00189765 CS 1 RandomsCorrected
    00189766 CS 1 NonUniformRadialSamplingCorrected
    00189767 CS 1 SensitivityCalibrated
    00189768 CS 1 DetectorNormalizationCorrection
    00189769 CS 1 IterativeReconstructionMethod
    00189770 CS 1 AttenuationCorrectionTemporalRelationship
    00189771 SQ 1 PatientPhysiologicalStateSequence
    00189772 SQ 1 PatientPhysiologicalStateCodeSequence
    00189801 FD 1-n DepthsOfFocus
    00189803 SQ 1 ExcludedIntervalsSequence
    00189804 DT 1 ExclusionStartDateTime
    00189805 FD 1 ExclusionDuration
    00189806 SQ 1 USImageDescriptionSequence
    00189807 SQ 1 ImageDataTypeSequence
    00189808 CS 1 DataType
    00189809 SQ 1 TransducerScanPatternCodeSequence
    0018980B CS 1 AliasedDataType
    0018980C CS 1 PositionMeasuringDeviceUsed
    0018980D SQ 1 TransducerGeometryCodeSequence
    0018980E SQ 1 TransducerBeamSteeringCodeSequence
    0018980F SQ 1 TransducerApplicationCodeSequence
    00189810 US/SS 1 ZeroVelocityPixelValue
    00189821 SQ 1 PhotoacousticExcitationCharacteristicsSequence
    00189822 FD 1 ExcitationSpectralWidth
    00189823 FD 1 ExcitationEnergy
    00189824 FD 1 ExcitationPulseDuration
    00189825 SQ 1 ExcitationWavelengthSequence
    00189826 FD 1 ExcitationWavelength
    00189828 CS 1 IlluminationTranslationFlag
    00189829 CS 1 AcousticCouplingMediumFlag
    0018982A SQ 1 AcousticCouplingMediumCodeSequence
    0018982B FD 1 AcousticCouplingMediumTemperature
    0018982C SQ 1 TransducerResponseSequence
    0018982D FD 1 CenterFrequency
    0018982E FD 1 FractionalBandwidth
    0018982F FD 1 LowerCutoffFrequency
    00189830 FD 1 UpperCutoffFrequency
    00189831 SQ 1 TransducerTechnologySequence
    00189832 SQ 1 SoundSpeedCorrectionMechanismCodeSequence
    00189833 FD 1 ObjectSoundSpeed
    00189834 FD 1 AcousticCouplingMediumSoundSpeed
    00189835 SQ 1 PhotoacousticImageFrameTypeSequence
    00189836 SQ 1 ImageDataTypeCodeSequence
    00189900 LO 1 ReferenceLocationLabel
    00189901 UT 1 ReferenceLocationDescription
    00189902 SQ 1 ReferenceBasisCodeSequence
    00189903 SQ 1 ReferenceGeometryCodeSequence
    00189904 DS 1 OffsetDistance
    00189905 CS 1 OffsetDirection
    00189906 SQ 1 PotentialScheduledProtocolCodeSequence
    00189907 SQ 1 PotentialRequestedProcedureCodeSequence
    00189908 UC 1-n PotentialReasonsForProcedure
    00189909 SQ 1 PotentialReasonsForProcedureCodeSequence
    0018990A UC 1-n PotentialDiagnosticTasks
    0018990B SQ 1 ContraindicationsCodeSequence
    0018990C SQ 1 ReferencedDefinedProtocolSequence
    0018990D SQ 1 ReferencedPerformedProtocolSequence
    0018990E SQ 1 PredecessorProtocolSequence
    0018990F UT 1 ProtocolPlanningInformation
    00189910 UT 1 ProtocolDesignRationale
    00189911 SQ 1 PatientSpecificationSequence
    00189912 SQ 1 ModelSpecificationSequence
    00189913 SQ 1 ParametersSpecificationSequence
    00189914 SQ 1 InstructionSequence
    00189915 US 1 InstructionIndex
    00189916 LO 1 InstructionText
    00189917 UT 1 InstructionDescription
    00189918 CS 1 InstructionPerformedFlag
    00189919 DT 1 InstructionPerformedDateTime
    0018991A UT 1 InstructionPerformanceComment
    0018991B SQ 1 PatientPositioningInstructionSequence
    0018991C SQ 1 PositioningMethodCodeSequence
    0018991D SQ 1 PositioningLandmarkSequence
    0018991E UI 1 TargetFrameOfReferenceUID
    0018991F SQ 1 AcquisitionProtocolElementSpecificationSequence
    00189920 SQ 1 AcquisitionProtocolElementSequence
    00189921 US 1 ProtocolElementNumber
    00189922 LO 1 ProtocolElementName
    00189923 UT 1 ProtocolElementCharacteristicsSummary
    00189924 UT 1 ProtocolElementPurpose
    00189930 CS 1 AcquisitionMotion
    00189931 SQ 1 AcquisitionStartLocationSequence
    00189932 SQ 1 AcquisitionEndLocationSequence
    00189933 SQ 1 ReconstructionProtocolElementSpecificationSequence
    00189934 SQ 1 ReconstructionProtocolElementSequence
    00189935 SQ 1 StorageProtocolElementSpecificationSequence
    00189936 SQ 1 StorageProtocolElementSequence
    00189937 LO 1 RequestedSeriesDescription
    00189938 US 1-n SourceAcquisitionProtocolElementNumber
    00189939 US 1-n SourceAcquisitionBeamNumber
    0018993A US 1-n SourceReconstructionProtocolElementNumber
    0018993B SQ 1 ReconstructionStartLocationSequence
    0018993C SQ 1 ReconstructionEndLocationSequence
    0018993D SQ 1 ReconstructionAlgorithmSequence
    0018993E SQ 1 ReconstructionTargetCenterLocationSequence
    00189941 UT 1 ImageFilterDescription
    00189942 FD 1 CTDIvolNotificationTrigger
    00189943 FD 1 DLPNotificationTrigger
    00189944 CS 1 AutoKVPSelectionType
    00189945 FD 1 AutoKVPUpperBound
    00189946 FD 1 AutoKVPLowerBound
    00189947 CS 1 ProtocolDefinedPatientPosition
    0018A001 SQ 1 ContributingEquipmentSequence
    0018A002 DT 1 ContributionDateTime
    0018A003 ST 1 ContributionDescription
    0020000D UI 1 StudyInstanceUID
    0020000E UI 1 SeriesInstanceUID
    00200010 SH 1 StudyID
    00200011 IS 1 SeriesNumber
    00200012 IS 1 AcquisitionNumber
    00200013 IS 1 InstanceNumber
    00200014 IS 1 IsotopeNumber
    00200015 IS 1 PhaseNumber
    00200016 IS 1 IntervalNumber
    00200017 IS 1 TimeSlotNumber
    00200018 IS 1 AngleNumber
    00200019 IS 1 ItemNumber
    00200020 CS 2 PatientOrientation
    00200022 IS 1 OverlayNumber
    00200024 IS 1 CurveNumber
    00200026 IS 1 LUTNumber
    00200027 LO 1 PyramidLabel
    00200030 DS 3 ImagePosition
    00200032 DS 3 ImagePositionPatient
    00200035 DS 6 ImageOrientation
    00200037 DS 6 ImageOrientationPatient
    00200050 DS 1 Location
    00200052 UI 1 FrameOfReferenceUID
    00200060 CS 1 Laterality
    00200062 CS 1 ImageLaterality
    00200070 LO 1 ImageGeometryType
    00200080 CS 1-n MaskingImage
    002000AA IS 1 ReportNumber
    00200100 IS 1 TemporalPositionIdentifier
    00200105 IS 1 NumberOfTemporalPositions
    00200110 DS 1 TemporalResolution
    00200200 UI 1 SynchronizationFrameOfReferenceUID
    00200242 UI 1 SOPInstanceUIDOfConcatenationSource
    00201000 IS 1 SeriesInStudy
    00201001 IS 1 AcquisitionsInSeries
    00201002 IS 1 ImagesInAcquisition
    00201003 IS 1 ImagesInSeries
    00201004 IS 1 AcquisitionsInStudy
    00201005 IS 1 ImagesInStudy
    00201020 LO 1-n Reference
    0020103F LO 1 TargetPositionReferenceIndicator
    00201040 LO 1 PositionReferenceIndicator
    00201041 DS 1 SliceLocation
    00201070 IS 1-n OtherStudyNumbers
    00201200 IS 1 NumberOfPatientRelatedStudies
    00201202 IS 1 NumberOfPatientRelatedSeries
    00201204 IS 1 NumberOfPatientRelatedInstances
    00201206 IS 1 NumberOfStudyRelatedSeries
    00201208 IS 1 NumberOfStudyRelatedInstances
    00201209 IS 1 NumberOfSeriesRelatedInstances
    00203401 CS 1 ModifyingDeviceID
    00203402 CS 1 ModifiedImageID
    00203403 DA 1 ModifiedImageDate
    00203404 LO 1 ModifyingDeviceManufacturer
    00203405 TM 1 ModifiedImageTime
    00203406 LO 1 ModifiedImageDescription
    00204000 LT 1 ImageComments
    00205000 AT 1-n OriginalImageIdentification
    00205002 LO 1-n OriginalImageIdentificationNomenclature
    00209056 SH 1 StackID
    00209057 UL 1 InStackPositionNumber
    00209071 SQ 1 FrameAnatomySequence
    00209072 CS 1 FrameLaterality
    00209111 SQ 1 FrameContentSequence
    00209113 SQ 1 PlanePositionSequence
    00209116 SQ 1 PlaneOrientationSequence
    00209128 UL 1 TemporalPositionIndex
    00209153 FD 1 NominalCardiacTriggerDelayTime
    00209154 FL 1 NominalCardiacTriggerTimePriorToRPeak
    00209155 FL 1 ActualCardiacTriggerTimePriorToRPeak
    00209156 US 1 FrameAcquisitionNumber
    00209157 UL 1-n DimensionIndexValues
    00209158 LT 1 FrameComments
    00209161 UI 1 ConcatenationUID
    00209162 US 1 InConcatenationNumber
    00209163 US 1 InConcatenationTotalNumber
    00209164 UI 1 DimensionOrganizationUID
    00209165 AT 1 DimensionIndexPointer
    00209167 AT 1 FunctionalGroupPointer
    00209170 SQ 1 UnassignedSharedConvertedAttributesSequence
    00209171 SQ 1 UnassignedPerFrameConvertedAttributesSequence
    00209172 SQ 1 ConversionSourceAttributesSequence
    00209213 LO 1 DimensionIndexPrivateCreator
    00209221 SQ 1 DimensionOrganizationSequence
    00209222 SQ 1 DimensionIndexSequence
    00209228 UL 1 ConcatenationFrameOffsetNumber
    00209238 LO 1 FunctionalGroupPrivateCreator
    00209241 FL 1 NominalPercentageOfCardiacPhase
    00209245 FL 1 NominalPercentageOfRespiratoryPhase
    00209246 FL 1 StartingRespiratoryAmplitude
    00209247 CS 1 StartingRespiratoryPhase
    00209248 FL 1 EndingRespiratoryAmplitude
    00209249 CS 1 EndingRespiratoryPhase
    00209250 CS 1 RespiratoryTriggerType
    00209251 FD 1 RRIntervalTimeNominal
    00209252 FD 1 ActualCardiacTriggerDelayTime
    00209253 SQ 1 RespiratorySynchronizationSequence
    00209254 FD 1 RespiratoryIntervalTime
    00209255 FD 1 NominalRespiratoryTriggerDelayTime
    00209256 FD 1 RespiratoryTriggerDelayThreshold
    00209257 FD 1 ActualRespiratoryTriggerDelayTime
    00209301 FD 3 ImagePositionVolume
    00209302 FD 6 ImageOrientationVolume
    00209307 CS 1 UltrasoundAcquisitionGeometry
    00209308 FD 3 ApexPosition
    00209309 FD 16 VolumeToTransducerMappingMatrix
    0020930A FD 16 VolumeToTableMappingMatrix
    0020930B CS 1 VolumeToTransducerRelationship
    0020930C CS 1 PatientFrameOfReferenceSource
    0020930D FD 1 TemporalPositionTimeOffset
    0020930E SQ 1 PlanePositionVolumeSequence
    0020930F SQ 1 PlaneOrientationVolumeSequence
    00209310 SQ 1 TemporalPositionSequence
    00209311 CS 1 DimensionOrganizationType
    00209312 UI 1 VolumeFrameOfReferenceUID
    00209313 UI 1 TableFrameOfReferenceUID
    00209421 LO 1 DimensionDescriptionLabel
    00209450 SQ 1 PatientOrientationInFrameSequence
    00209453 LO 1 FrameLabel
    00209518 US 1-n AcquisitionIndex
    00209529 SQ 1 ContributingSOPInstancesReferenceSequence
    00209536 US 1 ReconstructionIndex
    00220001 US 1 LightPathFilterPassThroughWavelength
    00220002 US 2 LightPathFilterPassBand
    00220003 US 1 ImagePathFilterPassThroughWavelength
    00220004 US 2 ImagePathFilterPassBand
    00220005 CS 1 PatientEyeMovementCommanded
    00220006 SQ 1 PatientEyeMovementCommandCodeSequence
    00220007 FL 1 SphericalLensPower
    00220008 FL 1 CylinderLensPower
    00220009 FL 1 CylinderAxis
    0022000A FL 1 EmmetropicMagnification
    0022000B FL 1 IntraOcularPressure
    0022000C FL 1 HorizontalFieldOfView
    0022000D CS 1 PupilDilated
    0022000E FL 1 DegreeOfDilation
    0022000F FD 1 VertexDistance
    00220010 FL 1 StereoBaselineAngle
    00220011 FL 1 StereoBaselineDisplacement
    00220012 FL 1 StereoHorizontalPixelOffset
    00220013 FL 1 StereoVerticalPixelOffset
    00220014 FL 1 StereoRotation
    00220015 SQ 1 AcquisitionDeviceTypeCodeSequence
    00220016 SQ 1 IlluminationTypeCodeSequence
    00220017 SQ 1 LightPathFilterTypeStackCodeSequence
    00220018 SQ 1 ImagePathFilterTypeStackCodeSequence
    00220019 SQ 1 LensesCodeSequence
    0022001A SQ 1 ChannelDescriptionCodeSequence
    0022001B SQ 1 RefractiveStateSequence
    0022001C SQ 1 MydriaticAgentCodeSequence
    0022001D SQ 1 RelativeImagePositionCodeSequence
    0022001E FL 1 CameraAngleOfView
    00220020 SQ 1 StereoPairsSequence
    00220021 SQ 1 LeftImageSequence
    00220022 SQ 1 RightImageSequence
    00220028 CS 1 StereoPairsPresent
    00220030 FL 1 AxialLengthOfTheEye
    00220031 SQ 1 OphthalmicFrameLocationSequence
    00220032 FL 2-2n ReferenceCoordinates
    00220035 FL 1 DepthSpatialResolution
    00220036 FL 1 MaximumDepthDistortion
    00220037 FL 1 AlongScanSpatialResolution
    00220038 FL 1 MaximumAlongScanDistortion
    00220039 CS 1 OphthalmicImageOrientation
    00220041 FL 1 DepthOfTransverseImage
    00220042 SQ 1 MydriaticAgentConcentrationUnitsSequence
    00220048 FL 1 AcrossScanSpatialResolution
    00220049 FL 1 MaximumAcrossScanDistortion
    0022004E DS 1 MydriaticAgentConcentration
    00220055 FL 1 IlluminationWaveLength
    00220056 FL 1 IlluminationPower
    00220057 FL 1 IlluminationBandwidth
    00220058 SQ 1 MydriaticAgentSequence
    00221007 SQ 1 OphthalmicAxialMeasurementsRightEyeSequence
    00221008 SQ 1 OphthalmicAxialMeasurementsLeftEyeSequence
    00221009 CS 1 OphthalmicAxialMeasurementsDeviceType
    00221010 CS 1 OphthalmicAxialLengthMeasurementsType
    00221012 SQ 1 OphthalmicAxialLengthSequence
    00221019 FL 1 OphthalmicAxialLength
    00221024 SQ 1 LensStatusCodeSequence
    00221025 SQ 1 VitreousStatusCodeSequence
    00221028 SQ 1 IOLFormulaCodeSequence
    00221029 LO 1 IOLFormulaDetail
    00221033 FL 1 KeratometerIndex
    00221035 SQ 1 SourceOfOphthalmicAxialLengthCodeSequence
    00221036 SQ 1 SourceOfCornealSizeDataCodeSequence
    00221037 FL 1 TargetRefraction
    00221039 CS 1 RefractiveProcedureOccurred
    00221040 SQ 1 RefractiveSurgeryTypeCodeSequence
    00221044 SQ 1 OphthalmicUltrasoundMethodCodeSequence
    00221045 SQ 1 SurgicallyInducedAstigmatismSequence
    00221046 CS 1 TypeOfOpticalCorrection
    00221047 SQ 1 ToricIOLPowerSequence
    00221048 SQ 1 PredictedToricErrorSequence
    00221049 CS 1 PreSelectedForImplantation
    0022104A SQ 1 ToricIOLPowerForExactEmmetropiaSequence
    0022104B SQ 1 ToricIOLPowerForExactTargetRefractionSequence
    00221050 SQ 1 OphthalmicAxialLengthMeasurementsSequence
    00221053 FL 1 IOLPower
    00221054 FL 1 PredictedRefractiveError
    00221059 FL 1 OphthalmicAxialLengthVelocity
    00221065 LO 1 LensStatusDescription
    00221066 LO 1 VitreousStatusDescription
    00221090 SQ 1 IOLPowerSequence
    00221092 SQ 1 LensConstantSequence
    00221093 LO 1 IOLManufacturer
    00221094 LO 1 LensConstantDescription
    00221095 LO 1 ImplantName
    00221096 SQ 1 KeratometryMeasurementTypeCodeSequence
    00221097 LO 1 ImplantPartNumber
    00221100 SQ 1 ReferencedOphthalmicAxialMeasurementsSequence
    00221101 SQ 1 OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence
    00221103 SQ 1 RefractiveErrorBeforeRefractiveSurgeryCodeSequence
    00221121 FL 1 IOLPowerForExactEmmetropia
    00221122 FL 1 IOLPowerForExactTargetRefraction
    00221125 SQ 1 AnteriorChamberDepthDefinitionCodeSequence
    00221127 SQ 1 LensThicknessSequence
    00221128 SQ 1 AnteriorChamberDepthSequence
    0022112A SQ 1 CalculationCommentSequence
    0022112B CS 1 CalculationCommentType
    0022112C LT 1 CalculationComment
    00221130 FL 1 LensThickness
    00221131 FL 1 AnteriorChamberDepth
    00221132 SQ 1 SourceOfLensThicknessDataCodeSequence
    00221133 SQ 1 SourceOfAnteriorChamberDepthDataCodeSequence
    00221134 SQ 1 SourceOfRefractiveMeasurementsSequence
    00221135 SQ 1 SourceOfRefractiveMeasurementsCodeSequence
    00221140 CS 1 OphthalmicAxialLengthMeasurementModified
    00221150 SQ 1 OphthalmicAxialLengthDataSourceCodeSequence
    00221153 SQ 1 OphthalmicAxialLengthAcquisitionMethodCodeSequence
    00221155 FL 1 SignalToNoiseRatio
    00221159 LO 1 OphthalmicAxialLengthDataSourceDescription
    00221210 SQ 1 OphthalmicAxialLengthMeasurementsTotalLengthSequence
    00221211 SQ 1 OphthalmicAxialLengthMeasurementsSegmentalLengthSequence
    00221212 SQ 1 OphthalmicAxialLengthMeasurementsLengthSummationSequence
    00221220 SQ 1 UltrasoundOphthalmicAxialLengthMeasurementsSequence
    00221225 SQ 1 OpticalOphthalmicAxialLengthMeasurementsSequence
    00221230 SQ 1 UltrasoundSelectedOphthalmicAxialLengthSequence
    00221250 SQ 1 OphthalmicAxialLengthSelectionMethodCodeSequence
    00221255 SQ 1 OpticalSelectedOphthalmicAxialLengthSequence
    00221257 SQ 1 SelectedSegmentalOphthalmicAxialLengthSequence
    00221260 SQ 1 SelectedTotalOphthalmicAxialLengthSequence
    00221262 SQ 1 OphthalmicAxialLengthQualityMetricSequence
    00221265 SQ 1 OphthalmicAxialLengthQualityMetricTypeCodeSequence
    00221273 LO 1 OphthalmicAxialLengthQualityMetricTypeDescription
    00221300 SQ 1 IntraocularLensCalculationsRightEyeSequence
    00221310 SQ 1 IntraocularLensCalculationsLeftEyeSequence
    00221330 SQ 1 ReferencedOphthalmicAxialLengthMeasurementQCImageSequence
    00221415 CS 1 OphthalmicMappingDeviceType
    00221420 SQ 1 AcquisitionMethodCodeSequence
    00221423 SQ 1 AcquisitionMethodAlgorithmSequence
    00221436 SQ 1 OphthalmicThicknessMapTypeCodeSequence
    00221443 SQ 1 OphthalmicThicknessMappingNormalsSequence
    00221445 SQ 1 RetinalThicknessDefinitionCodeSequence
    00221450 SQ 1 PixelValueMappingToCodedConceptSequence
    00221452 US/SS 1 MappedPixelValue
    00221454 LO 1 PixelValueMappingExplanation
    00221458 SQ 1 OphthalmicThicknessMapQualityThresholdSequence
    00221460 FL 1 OphthalmicThicknessMapThresholdQualityRating
    00221463 FL 2 AnatomicStructureReferencePoint
    00221465 SQ 1 RegistrationToLocalizerSequence
    00221466 CS 1 RegisteredLocalizerUnits
    00221467 FL 2 RegisteredLocalizerTopLeftHandCorner
    00221468 FL 2 RegisteredLocalizerBottomRightHandCorner
    00221470 SQ 1 OphthalmicThicknessMapQualityRatingSequence
    00221472 SQ 1 RelevantOPTAttributesSequence
    00221512 SQ 1 TransformationMethodCodeSequence
    00221513 SQ 1 TransformationAlgorithmSequence
    00221515 CS 1 OphthalmicAxialLengthMethod
    00221517 FL 1 OphthalmicFOV
    00221518 SQ 1 TwoDimensionalToThreeDimensionalMapSequence
    00221525 SQ 1 WideFieldOphthalmicPhotographyQualityRatingSequence
    00221526 SQ 1 WideFieldOphthalmicPhotographyQualityThresholdSequence
    00221527 FL 1 WideFieldOphthalmicPhotographyThresholdQualityRating
    00221528 FL 1 XCoordinatesCenterPixelViewAngle
    00221529 FL 1 YCoordinatesCenterPixelViewAngle
    00221530 UL 1 NumberOfMapPoints
    00221531 OF 1 TwoDimensionalToThreeDimensionalMapData
    00221612 SQ 1 DerivationAlgorithmSequence
    00221615 SQ 1 OphthalmicImageTypeCodeSequence
    00221616 LO 1 OphthalmicImageTypeDescription
    00221618 SQ 1 ScanPatternTypeCodeSequence
    00221620 SQ 1 ReferencedSurfaceMeshIdentificationSequence
    00221622 CS 1 OphthalmicVolumetricPropertiesFlag
    00221624 FL 1 OphthalmicAnatomicReferencePointXCoordinate
    00221626 FL 1 OphthalmicAnatomicReferencePointYCoordinate
    00221628 SQ 1 OphthalmicEnFaceImageQualityRatingSequence
    00221630 DS 1 QualityThreshold
    00221640 SQ 1 OCTBscanAnalysisAcquisitionParametersSequence
    00221642 UL 1 NumberOfBscansPerFrame
    00221643 FL 1 BscanSlabThickness
    00221644 FL 1 DistanceBetweenBscanSlabs
    00221645 FL 1 BscanCycleTime
    00221646 FL 1-n BscanCycleTimeVector
    00221649 FL 1 AscanRate
    00221650 FL 1 BscanRate
    00221658 UL 1 SurfaceMeshZPixelOffset
    00240010 FL 1 VisualFieldHorizontalExtent
    00240011 FL 1 VisualFieldVerticalExtent
    00240012 CS 1 VisualFieldShape
    00240016 SQ 1 ScreeningTestModeCodeSequence
    00240018 FL 1 MaximumStimulusLuminance
    00240020 FL 1 BackgroundLuminance
    00240021 SQ 1 StimulusColorCodeSequence
    00240024 SQ 1 BackgroundIlluminationColorCodeSequence
    00240025 FL 1 StimulusArea
    00240028 FL 1 StimulusPresentationTime
    00240032 SQ 1 FixationSequence
    00240033 SQ 1 FixationMonitoringCodeSequence
    00240034 SQ 1 VisualFieldCatchTrialSequence
    00240035 US 1 FixationCheckedQuantity
    00240036 US 1 PatientNotProperlyFixatedQuantity
    00240037 CS 1 PresentedVisualStimuliDataFlag
    00240038 US 1 NumberOfVisualStimuli
    00240039 CS 1 ExcessiveFixationLossesDataFlag
    00240040 CS 1 ExcessiveFixationLosses
    00240042 US 1 StimuliRetestingQuantity
    00240044 LT 1 CommentsOnPatientPerformanceOfVisualField
    00240045 CS 1 FalseNegativesEstimateFlag
    00240046 FL 1 FalseNegativesEstimate
    00240048 US 1 NegativeCatchTrialsQuantity
    00240050 US 1 FalseNegativesQuantity
    00240051 CS 1 ExcessiveFalseNegativesDataFlag
    00240052 CS 1 ExcessiveFalseNegatives
    00240053 CS 1 FalsePositivesEstimateFlag
    00240054 FL 1 FalsePositivesEstimate
    00240055 CS 1 CatchTrialsDataFlag
    00240056 US 1 PositiveCatchTrialsQuantity
    00240057 CS 1 TestPointNormalsDataFlag
    00240058 SQ 1 TestPointNormalsSequence
    00240059 CS 1 GlobalDeviationProbabilityNormalsFlag
    00240060 US 1 FalsePositivesQuantity
    00240061 CS 1 ExcessiveFalsePositivesDataFlag
    00240062 CS 1 ExcessiveFalsePositives
    00240063 CS 1 VisualFieldTestNormalsFlag
    00240064 SQ 1 ResultsNormalsSequence
    00240065 SQ 1 AgeCorrectedSensitivityDeviationAlgorithmSequence
    00240066 FL 1 GlobalDeviationFromNormal
    00240067 SQ 1 GeneralizedDefectSensitivityDeviationAlgorithmSequence
    00240068 FL 1 LocalizedDeviationFromNormal
    00240069 LO 1 PatientReliabilityIndicator
    00240070 FL 1 VisualFieldMeanSensitivity
    00240071 FL 1 GlobalDeviationProbability
    00240072 CS 1 LocalDeviationProbabilityNormalsFlag
    00240073 FL 1 LocalizedDeviationProbability
    00240074 CS 1 ShortTermFluctuationCalculated
    00240075 FL 1 ShortTermFluctuation
    00240076 CS 1 ShortTermFluctuationProbabilityCalculated
    00240077 FL 1 ShortTermFluctuationProbability
    00240078 CS 1 CorrectedLocalizedDeviationFromNormalCalculated
    00240079 FL 1 CorrectedLocalizedDeviationFromNormal
    00240080 CS 1 CorrectedLocalizedDeviationFromNormalProbabilityCalculated
    00240081 FL 1 CorrectedLocalizedDeviationFromNormalProbability
    00240083 SQ 1 GlobalDeviationProbabilitySequence
    00240085 SQ 1 LocalizedDeviationProbabilitySequence
    00240086 CS 1 FovealSensitivityMeasured
    00240087 FL 1 FovealSensitivity
    00240088 FL 1 VisualFieldTestDuration
    00240089 SQ 1 VisualFieldTestPointSequence
    00240090 FL 1 VisualFieldTestPointXCoordinate
    00240091 FL 1 VisualFieldTestPointYCoordinate
    00240092 FL 1 AgeCorrectedSensitivityDeviationValue
    00240093 CS 1 StimulusResults
    00240094 FL 1 SensitivityValue
    00240095 CS 1 RetestStimulusSeen
    00240096 FL 1 RetestSensitivityValue
    00240097 SQ 1 VisualFieldTestPointNormalsSequence
    00240098 FL 1 QuantifiedDefect
    00240100 FL 1 AgeCorrectedSensitivityDeviationProbabilityValue
    00240102 CS 1 GeneralizedDefectCorrectedSensitivityDeviationFlag
    00240103 FL 1 GeneralizedDefectCorrectedSensitivityDeviationValue
    00240104 FL 1 GeneralizedDefectCorrectedSensitivityDeviationProbabilityValue
    00240105 FL 1 MinimumSensitivityValue
    00240106 CS 1 BlindSpotLocalized
    00240107 FL 1 BlindSpotXCoordinate
    00240108 FL 1 BlindSpotYCoordinate
    00240110 SQ 1 VisualAcuityMeasurementSequence
    00240112 SQ 1 RefractiveParametersUsedOnPatientSequence
    00240113 CS 1 MeasurementLaterality
    00240114 SQ 1 OphthalmicPatientClinicalInformationLeftEyeSequence
    00240115 SQ 1 OphthalmicPatientClinicalInformationRightEyeSequence
    00240117 CS 1 FovealPointNormativeDataFlag
    00240118 FL 1 FovealPointProbabilityValue
    00240120 CS 1 ScreeningBaselineMeasured
    00240122 SQ 1 ScreeningBaselineMeasuredSequence
    00240124 CS 1 ScreeningBaselineType
    00240126 FL 1 ScreeningBaselineValue
    00240202 LO 1 AlgorithmSource
    00240306 LO 1 DataSetName
    00240307 LO 1 DataSetVersion
    00240308 LO 1 DataSetSource
    00240309 LO 1 DataSetDescription
    00240317 SQ 1 VisualFieldTestReliabilityGlobalIndexSequence
    00240320 SQ 1 VisualFieldGlobalResultsIndexSequence
    00240325 SQ 1 DataObservationSequence
    00240338 CS 1 IndexNormalsFlag
    00240341 FL 1 IndexProbability
    00240344 SQ 1 IndexProbabilitySequence
    00280002 US 1 SamplesPerPixel
    00280003 US 1 SamplesPerPixelUsed
    00280004 CS 1 PhotometricInterpretation
    00280005 US 1 ImageDimensions
    00280006 US 1 PlanarConfiguration
    00280008 IS 1 NumberOfFrames
    00280009 AT 1-n FrameIncrementPointer
    0028000A AT 1-n FrameDimensionPointer
    00280010 US 1 Rows
    00280011 US 1 Columns
    00280012 US 1 Planes
    00280014 US 1 UltrasoundColorDataPresent
    00280030 DS 2 PixelSpacing
    00280031 DS 2 ZoomFactor
    00280032 DS 2 ZoomCenter
    00280034 IS 2 PixelAspectRatio
    00280040 CS 1 ImageFormat
    00280050 LO 1-n ManipulatedImage
    00280051 CS 1-n CorrectedImage
    0028005F LO 1 CompressionRecognitionCode
    00280060 CS 1 CompressionCode
    00280061 SH 1 CompressionOriginator
    00280062 LO 1 CompressionLabel
    00280063 SH 1 CompressionDescription
    00280065 CS 1-n CompressionSequence
    00280066 AT 1-n CompressionStepPointers
    00280068 US 1 RepeatInterval
    00280069 US 1 BitsGrouped
    00280070 US 1-n PerimeterTable
    00280071 US/SS 1 PerimeterValue
    00280080 US 1 PredictorRows
    00280081 US 1 PredictorColumns
    00280082 US 1-n PredictorConstants
    00280090 CS 1 BlockedPixels
    00280091 US 1 BlockRows
    00280092 US 1 BlockColumns
    00280093 US 1 RowOverlap
    00280094 US 1 ColumnOverlap
    00280100 US 1 BitsAllocated
    00280101 US 1 BitsStored
    00280102 US 1 HighBit
    00280103 US 1 PixelRepresentation
    00280104 US/SS 1 SmallestValidPixelValue
    00280105 US/SS 1 LargestValidPixelValue
    00280106 US/SS 1 SmallestImagePixelValue
    00280107 US/SS 1 LargestImagePixelValue
    00280108 US/SS 1 SmallestPixelValueInSeries
    00280109 US/SS 1 LargestPixelValueInSeries
    00280110 US/SS 1 SmallestImagePixelValueInPlane
    00280111 US/SS 1 LargestImagePixelValueInPlane
    00280120 US/SS 1 PixelPaddingValue
    00280121 US/SS 1 PixelPaddingRangeLimit
    00280122 FL 1 FloatPixelPaddingValue
    00280123 FD 1 DoubleFloatPixelPaddingValue
    00280124 FL 1 FloatPixelPaddingRangeLimit
    00280125 FD 1 DoubleFloatPixelPaddingRangeLimit
    00280200 US 1 ImageLocation
    00280300 CS 1 QualityControlImage
    00280301 CS 1 BurnedInAnnotation
    00280302 CS 1 RecognizableVisualFeatures
    00280303 CS 1 LongitudinalTemporalInformationModified
    00280304 UI 1 ReferencedColorPaletteInstanceUID
    00280400 LO 1 TransformLabel
    00280401 LO 1 TransformVersionNumber
    00280402 US 1 NumberOfTransformSteps
    00280403 LO 1-n SequenceOfCompressedData
    00280404 AT 1-n DetailsOfCoefficients
    00280700 LO 1 DCTLabel
    00280701 CS 1-n DataBlockDescription
    00280702 AT 1-n DataBlock
    00280710 US 1 NormalizationFactorFormat
    00280720 US 1 ZonalMapNumberFormat
    00280721 AT 1-n ZonalMapLocation
    00280722 US 1 ZonalMapFormat
    00280730 US 1 AdaptiveMapFormat
    00280740 US 1 CodeNumberFormat
    00280A02 CS 1 PixelSpacingCalibrationType
    00280A04 LO 1 PixelSpacingCalibrationDescription
    00281040 CS 1 PixelIntensityRelationship
    00281041 SS 1 PixelIntensityRelationshipSign
    00281050 DS 1-n WindowCenter
    00281051 DS 1-n WindowWidth
    00281052 DS 1 RescaleIntercept
    00281053 DS 1 RescaleSlope
    00281054 LO 1 RescaleType
    00281055 LO 1-n WindowCenterWidthExplanation
    00281056 CS 1 VOILUTFunction
    00281080 CS 1 GrayScale
    00281090 CS 1 RecommendedViewingMode
    00281100 US/SS 3 GrayLookupTableDescriptor
    00281101 US/SS 3 RedPaletteColorLookupTableDescriptor
    00281102 US/SS 3 GreenPaletteColorLookupTableDescriptor
    00281103 US/SS 3 BluePaletteColorLookupTableDescriptor
    00281104 US 3 AlphaPaletteColorLookupTableDescriptor
    00281111 US/SS 4 LargeRedPaletteColorLookupTableDescriptor
    00281112 US/SS 4 LargeGreenPaletteColorLookupTableDescriptor
    00281113 US/SS 4 LargeBluePaletteColorLookupTableDescriptor
    00281199 UI 1 PaletteColorLookupTableUID
    00281200 US/SS/OW 1-n GrayLookupTableData
    00281201 OW 1 RedPaletteColorLookupTableData
    00281202 OW 1 GreenPaletteColorLookupTableData
    00281203 OW 1 BluePaletteColorLookupTableData
    00281204 OW 1 AlphaPaletteColorLookupTableData
    00281211 OW 1 LargeRedPaletteColorLookupTableData
    00281212 OW 1 LargeGreenPaletteColorLookupTableData
    00281213 OW 1 LargeBluePaletteColorLookupTableData
    00281214 UI 1 LargePaletteColorLookupTableUID
    00281221 OW 1 SegmentedRedPaletteColorLookupTableData
    00281222 OW 1 SegmentedGreenPaletteColorLookupTableData
    00281223 OW 1 SegmentedBluePaletteColorLookupTableData
    00281224 OW 1 SegmentedAlphaPaletteColorLookupTableData
    00281230 SQ 1 StoredValueColorRangeSequence
    00281231 FD 1 MinimumStoredValueMapped
    00281232 FD 1 MaximumStoredValueMapped
    00281300 CS 1 BreastImplantPresent
    00281350 CS 1 PartialView
    00281351 ST 1 PartialViewDescription
    00281352 SQ 1 PartialViewCodeSequence
    0028135A CS 1 SpatialLocationsPreserved
    00281401 SQ 1 DataFrameAssignmentSequence
    00281402 CS 1 DataPathAssignment
    00281403 US 1 BitsMappedToColorLookupTable
    00281404 SQ 1 BlendingLUT1Sequence
    00281405 CS 1 BlendingLUT1TransferFunction
    00281406 FD 1 BlendingWeightConstant
    00281407 US 3 BlendingLookupTableDescriptor
    00281408 OW 1 BlendingLookupTableData
    0028140B SQ 1 EnhancedPaletteColorLookupTableSequence
    0028140C SQ 1 BlendingLUT2Sequence
    0028140D CS 1 BlendingLUT2TransferFunction
    0028140E CS 1 DataPathID
    0028140F CS 1 RGBLUTTransferFunction
    00281410 CS 1 AlphaLUTTransferFunction
    00282000 OB 1 ICCProfile
    00282002 CS 1 ColorSpace
    00282110 CS 1 LossyImageCompression
    00282112 DS 1-n LossyImageCompressionRatio
    00282114 CS 1-n LossyImageCompressionMethod
    00283000 SQ 1 ModalityLUTSequence
    00283001 SQ 1 VariableModalityLUTSequence
    00283002 US/SS 3 LUTDescriptor
    00283003 LO 1 LUTExplanation
    00283004 LO 1 ModalityLUTType
    00283006 US/OW 1-n LUTData
    00283010 SQ 1 VOILUTSequence
    00283110 SQ 1 SoftcopyVOILUTSequence
    00284000 LT 1 ImagePresentationComments
    00285000 SQ 1 BiPlaneAcquisitionSequence
    00286010 US 1 RepresentativeFrameNumber
    00286020 US 1-n FrameNumbersOfInterest
    00286022 LO 1-n FrameOfInterestDescription
    00286023 CS 1-n FrameOfInterestType
    00286030 US 1-n MaskPointers
    00286040 US 1-n RWavePointer
    00286100 SQ 1 MaskSubtractionSequence
    00286101 CS 1 MaskOperation
    00286102 US 2-2n ApplicableFrameRange
    00286110 US 1-n MaskFrameNumbers
    00286112 US 1 ContrastFrameAveraging
    00286114 FL 2 MaskSubPixelShift
    00286120 SS 1 TIDOffset
    00286190 ST 1 MaskOperationExplanation
    00287000 SQ 1 EquipmentAdministratorSequence
    00287001 US 1 NumberOfDisplaySubsystems
    00287002 US 1 CurrentConfigurationID
    00287003 US 1 DisplaySubsystemID
    00287004 SH 1 DisplaySubsystemName
    00287005 LO 1 DisplaySubsystemDescription
    00287006 CS 1 SystemStatus
    00287007 LO 1 SystemStatusComment
    00287008 SQ 1 TargetLuminanceCharacteristicsSequence
    00287009 US 1 LuminanceCharacteristicsID
    0028700A SQ 1 DisplaySubsystemConfigurationSequence
    0028700B US 1 ConfigurationID
    0028700C SH 1 ConfigurationName
    0028700D LO 1 ConfigurationDescription
    0028700E US 1 ReferencedTargetLuminanceCharacteristicsID
    0028700F SQ 1 QAResultsSequence
    00287010 SQ 1 DisplaySubsystemQAResultsSequence
    00287011 SQ 1 ConfigurationQAResultsSequence
    00287012 SQ 1 MeasurementEquipmentSequence
    00287013 CS 1-n MeasurementFunctions
    00287014 CS 1 MeasurementEquipmentType
    00287015 SQ 1 VisualEvaluationResultSequence
    00287016 SQ 1 DisplayCalibrationResultSequence
    00287017 US 1 DDLValue
    00287018 FL 2 CIExyWhitePoint
    00287019 CS 1 DisplayFunctionType
    0028701A FL 1 GammaValue
    0028701B US 1 NumberOfLuminancePoints
    0028701C SQ 1 LuminanceResponseSequence
    0028701D FL 1 TargetMinimumLuminance
    0028701E FL 1 TargetMaximumLuminance
    0028701F FL 1 LuminanceValue
    00287020 LO 1 LuminanceResponseDescription
    00287021 CS 1 WhitePointFlag
    00287022 SQ 1 DisplayDeviceTypeCodeSequence
    00287023 SQ 1 DisplaySubsystemSequence
    00287024 SQ 1 LuminanceResultSequence
    00287025 CS 1 AmbientLightValueSource
    00287026 CS 1-n MeasuredCharacteristics
    00287027 SQ 1 LuminanceUniformityResultSequence
    00287028 SQ 1 VisualEvaluationTestSequence
    00287029 CS 1 TestResult
    0028702A LO 1 TestResultComment
    0028702B CS 1 TestImageValidation
    0028702C SQ 1 TestPatternCodeSequence
    0028702D SQ 1 MeasurementPatternCodeSequence
    0028702E SQ 1 VisualEvaluationMethodCodeSequence
    00287FE0 UR 1 PixelDataProviderURL
    00289001 UL 1 DataPointRows
    00289002 UL 1 DataPointColumns
    00289003 CS 1 SignalDomainColumns
    00289099 US 1 LargestMonochromePixelValue
    00289108 CS 1 DataRepresentation
    00289110 SQ 1 PixelMeasuresSequence
    00289132 SQ 1 FrameVOILUTSequence
    00289145 SQ 1 PixelValueTransformationSequence
    00289235 CS 1 SignalDomainRows
    00289411 FL 1 DisplayFilterPercentage
    00289415 SQ 1 FramePixelShiftSequence
    00289416 US 1 SubtractionItemID
    00289422 SQ 1 PixelIntensityRelationshipLUTSequence
    00289443 SQ 1 FramePixelDataPropertiesSequence
    00289444 CS 1 GeometricalProperties
    00289445 FL 1 GeometricMaximumDistortion
    00289446 CS 1-n ImageProcessingApplied
    00289454 CS 1 MaskSelectionMode
    00289474 CS 1 LUTFunction
    00289478 FL 1 MaskVisibilityPercentage
    00289501 SQ 1 PixelShiftSequence
    00289502 SQ 1 RegionPixelShiftSequence
    00289503 SS 2-2n VerticesOfTheRegion
    00289505 SQ 1 MultiFramePresentationSequence
    00289506 US 2-2n PixelShiftFrameRange
    00289507 US 2-2n LUTFrameRange
    00289520 DS 16 ImageToEquipmentMappingMatrix
    00289537 CS 1 EquipmentCoordinateSystemIdentification
    0032000A CS 1 StudyStatusID
    0032000C CS 1 StudyPriorityID
    00320012 LO 1 StudyIDIssuer
    00320032 DA 1 StudyVerifiedDate
    00320033 TM 1 StudyVerifiedTime
    00320034 DA 1 StudyReadDate
    00320035 TM 1 StudyReadTime
    00321000 DA 1 ScheduledStudyStartDate
    00321001 TM 1 ScheduledStudyStartTime
    00321010 DA 1 ScheduledStudyStopDate
    00321011 TM 1 ScheduledStudyStopTime
    00321020 LO 1 ScheduledStudyLocation
    00321021 AE 1-n ScheduledStudyLocationAETitle
    00321030 LO 1 ReasonForStudy
    00321031 SQ 1 RequestingPhysicianIdentificationSequence
    00321032 PN 1 RequestingPhysician
    00321033 LO 1 RequestingService
    00321034 SQ 1 RequestingServiceCodeSequence
    00321040 DA 1 StudyArrivalDate
    00321041 TM 1 StudyArrivalTime
    00321050 DA 1 StudyCompletionDate
    00321051 TM 1 StudyCompletionTime
    00321055 CS 1 StudyComponentStatusID
    00321060 LO 1 RequestedProcedureDescription
    00321064 SQ 1 RequestedProcedureCodeSequence
    00321065 SQ 1 RequestedLateralityCodeSequence
    00321066 UT 1 ReasonForVisit
    00321067 SQ 1 ReasonForVisitCodeSequence
    00321070 LO 1 RequestedContrastAgent
    00324000 LT 1 StudyComments
    00340001 SQ 1 FlowIdentifierSequence
    00340002 OB 1 FlowIdentifier
    00340003 UI 1 FlowTransferSyntaxUID
    00340004 UL 1 FlowRTPSamplingRate
    00340005 OB 1 SourceIdentifier
    00340007 OB 1 FrameOriginTimestamp
    00340008 CS 1 IncludesImagingSubject
    00340009 SQ 1 FrameUsefulnessGroupSequence
    0034000A SQ 1 RealTimeBulkDataFlowSequence
    0034000B SQ 1 CameraPositionGroupSequence
    0034000C CS 1 IncludesInformation
    0034000D SQ 1 TimeOfFrameGroupSequence
    00380004 SQ 1 ReferencedPatientAliasSequence
    00380008 CS 1 VisitStatusID
    00380010 LO 1 AdmissionID
    00380011 LO 1 IssuerOfAdmissionID
    00380014 SQ 1 IssuerOfAdmissionIDSequence
    00380016 LO 1 RouteOfAdmissions
    0038001A DA 1 ScheduledAdmissionDate
    0038001B TM 1 ScheduledAdmissionTime
    0038001C DA 1 ScheduledDischargeDate
    0038001D TM 1 ScheduledDischargeTime
    0038001E LO 1 ScheduledPatientInstitutionResidence
    00380020 DA 1 AdmittingDate
    00380021 TM 1 AdmittingTime
    00380030 DA 1 DischargeDate
    00380032 TM 1 DischargeTime
    00380040 LO 1 DischargeDiagnosisDescription
    00380044 SQ 1 DischargeDiagnosisCodeSequence
    00380050 LO 1 SpecialNeeds
    00380060 LO 1 ServiceEpisodeID
    00380061 LO 1 IssuerOfServiceEpisodeID
    00380062 LO 1 ServiceEpisodeDescription
    00380064 SQ 1 IssuerOfServiceEpisodeIDSequence
    00380100 SQ 1 PertinentDocumentsSequence
    00380101 SQ 1 PertinentResourcesSequence
    00380102 LO 1 ResourceDescription
    00380300 LO 1 CurrentPatientLocation
    00380400 LO 1 PatientInstitutionResidence
    00380500 LO 1 PatientState
    00380502 SQ 1 PatientClinicalTrialParticipationSequence
    00384000 LT 1 VisitComments
    003A0004 CS 1 WaveformOriginality
    003A0005 US 1 NumberOfWaveformChannels
    003A0010 UL 1 NumberOfWaveformSamples
    003A001A DS 1 SamplingFrequency
    003A0020 SH 1 MultiplexGroupLabel
    003A0200 SQ 1 ChannelDefinitionSequence
    003A0202 IS 1 WaveformChannelNumber
    003A0203 SH 1 ChannelLabel
    003A0205 CS 1-n ChannelStatus
    003A0208 SQ 1 ChannelSourceSequence
    003A0209 SQ 1 ChannelSourceModifiersSequence
    003A020A SQ 1 SourceWaveformSequence
    003A020C LO 1 ChannelDerivationDescription
    003A0210 DS 1 ChannelSensitivity
    003A0211 SQ 1 ChannelSensitivityUnitsSequence
    003A0212 DS 1 ChannelSensitivityCorrectionFactor
    003A0213 DS 1 ChannelBaseline
    003A0214 DS 1 ChannelTimeSkew
    003A0215 DS 1 ChannelSampleSkew
    003A0218 DS 1 ChannelOffset
    003A021A US 1 WaveformBitsStored
    003A0220 DS 1 FilterLowFrequency
    003A0221 DS 1 FilterHighFrequency
    003A0222 DS 1 NotchFilterFrequency
    003A0223 DS 1 NotchFilterBandwidth
    003A0230 FL 1 WaveformDataDisplayScale
    003A0231 US 3 WaveformDisplayBackgroundCIELabValue
    003A0240 SQ 1 WaveformPresentationGroupSequence
    003A0241 US 1 PresentationGroupNumber
    003A0242 SQ 1 ChannelDisplaySequence
    003A0244 US 3 ChannelRecommendedDisplayCIELabValue
    003A0245 FL 1 ChannelPosition
    003A0246 CS 1 DisplayShadingFlag
    003A0247 FL 1 FractionalChannelDisplayScale
    003A0248 FL 1 AbsoluteChannelDisplayScale
    003A0300 SQ 1 MultiplexedAudioChannelsDescriptionCodeSequence
    003A0301 IS 1 ChannelIdentificationCode
    003A0302 CS 1 ChannelMode
    003A0310 UI 1 MultiplexGroupUID
    003A0311 DS 1 PowerlineFrequency
    003A0312 SQ 1 ChannelImpedanceSequence
    003A0313 DS 1 ImpedanceValue
    003A0314 DT 1 ImpedanceMeasurementDateTime
    003A0315 DS 1 ImpedanceMeasurementFrequency
    003A0316 CS 1 ImpedanceMeasurementCurrentType
    003A0317 CS 1 WaveformAmplifierType
    003A0318 SQ 1 FilterLowFrequencyCharacteristicsSequence
    003A0319 SQ 1 FilterHighFrequencyCharacteristicsSequence
    003A0320 SQ 1 SummarizedFilterLookupTable
    003A0321 SQ 1 NotchFilterCharacteristicsSequence
    003A0322 CS 1 WaveformFilterType
    003A0323 SQ 1 AnalogFilterCharacteristicsSequence
    003A0324 DS 1 AnalogFilterRollOff
    003A0325 SQ 1 AnalogFilterType
    003A0326 SQ 1 DigitalFilterCharacteristicsSequence
    003A0327 IS 1 DigitalFilterOrder
    003A0328 SQ 1 DigitalFilterTypeCodeSequence
    003A0329 ST 1 WaveformFilterDescription
    003A032A SQ 1 FilterLookupTableSequence
    003A032B ST 1 FilterLookupTableDescription
    003A032C SQ 1 FrequencyEncodingCodeSequence
    003A032D SQ 1 MagnitudeEncodingCodeSequence
    003A032E OD 1 FilterLookupTableData
    00400001 AE 1-n ScheduledStationAETitle
    00400002 DA 1 ScheduledProcedureStepStartDate
    00400003 TM 1 ScheduledProcedureStepStartTime
    00400004 DA 1 ScheduledProcedureStepEndDate
    00400005 TM 1 ScheduledProcedureStepEndTime
    00400006 PN 1 ScheduledPerformingPhysicianName
    00400007 LO 1 ScheduledProcedureStepDescription
    00400008 SQ 1 ScheduledProtocolCodeSequence
    00400009 SH 1 ScheduledProcedureStepID
    0040000A SQ 1 StageCodeSequence
    0040000B SQ 1 ScheduledPerformingPhysicianIdentificationSequence
    00400010 SH 1-n ScheduledStationName
    00400011 SH 1 ScheduledProcedureStepLocation
    00400012 LO 1 PreMedication
    00400020 CS 1 ScheduledProcedureStepStatus
    00400026 SQ 1 OrderPlacerIdentifierSequence
    00400027 SQ 1 OrderFillerIdentifierSequence
    00400031 UT 1 LocalNamespaceEntityID
    00400032 UT 1 UniversalEntityID
    00400033 CS 1 UniversalEntityIDType
    00400035 CS 1 IdentifierTypeCode
    00400036 SQ 1 AssigningFacilitySequence
    00400039 SQ 1 AssigningJurisdictionCodeSequence
    0040003A SQ 1 AssigningAgencyOrDepartmentCodeSequence
    00400100 SQ 1 ScheduledProcedureStepSequence
    00400220 SQ 1 ReferencedNonImageCompositeSOPInstanceSequence
    00400241 AE 1 PerformedStationAETitle
    00400242 SH 1 PerformedStationName
    00400243 SH 1 PerformedLocation
    00400244 DA 1 PerformedProcedureStepStartDate
    00400245 TM 1 PerformedProcedureStepStartTime
    00400250 DA 1 PerformedProcedureStepEndDate
    00400251 TM 1 PerformedProcedureStepEndTime
    00400252 CS 1 PerformedProcedureStepStatus
    00400253 SH 1 PerformedProcedureStepID
    00400254 LO 1 PerformedProcedureStepDescription
    00400255 LO 1 PerformedProcedureTypeDescription
    00400260 SQ 1 PerformedProtocolCodeSequence
    00400261 CS 1 PerformedProtocolType
    00400270 SQ 1 ScheduledStepAttributesSequence
    00400275 SQ 1 RequestAttributesSequence
    00400280 ST 1 CommentsOnThePerformedProcedureStep
    00400281 SQ 1 PerformedProcedureStepDiscontinuationReasonCodeSequence
    00400293 SQ 1 QuantitySequence
    00400294 DS 1 Quantity
    00400295 SQ 1 MeasuringUnitsSequence
    00400296 SQ 1 BillingItemSequence
    00400300 US 1 TotalTimeOfFluoroscopy
    00400301 US 1 TotalNumberOfExposures
    00400302 US 1 EntranceDose
    00400303 US 1-2 ExposedArea
    00400306 DS 1 DistanceSourceToEntrance
    00400307 DS 1 DistanceSourceToSupport
    0040030E SQ 1 ExposureDoseSequence
    00400310 ST 1 CommentsOnRadiationDose
    00400312 DS 1 XRayOutput
    00400314 DS 1 HalfValueLayer
    00400316 DS 1 OrganDose
    00400318 CS 1 OrganExposed
    00400320 SQ 1 BillingProcedureStepSequence
    00400321 SQ 1 FilmConsumptionSequence
    00400324 SQ 1 BillingSuppliesAndDevicesSequence
    00400330 SQ 1 ReferencedProcedureStepSequence
    00400340 SQ 1 PerformedSeriesSequence
    00400400 LT 1 CommentsOnTheScheduledProcedureStep
    00400440 SQ 1 ProtocolContextSequence
    00400441 SQ 1 ContentItemModifierSequence
    00400500 SQ 1 ScheduledSpecimenSequence
    0040050A LO 1 SpecimenAccessionNumber
    00400512 LO 1 ContainerIdentifier
    00400513 SQ 1 IssuerOfTheContainerIdentifierSequence
    00400515 SQ 1 AlternateContainerIdentifierSequence
    00400518 SQ 1 ContainerTypeCodeSequence
    0040051A LO 1 ContainerDescription
    00400520 SQ 1 ContainerComponentSequence
    00400550 SQ 1 SpecimenSequence
    00400551 LO 1 SpecimenIdentifier
    00400552 SQ 1 SpecimenDescriptionSequenceTrial
    00400553 ST 1 SpecimenDescriptionTrial
    00400554 UI 1 SpecimenUID
    00400555 SQ 1 AcquisitionContextSequence
    00400556 ST 1 AcquisitionContextDescription
    00400560 SQ 1 SpecimenDescriptionSequence
    00400562 SQ 1 IssuerOfTheSpecimenIdentifierSequence
    0040059A SQ 1 SpecimenTypeCodeSequence
    00400600 LO 1 SpecimenShortDescription
    00400602 UT 1 SpecimenDetailedDescription
    00400610 SQ 1 SpecimenPreparationSequence
    00400612 SQ 1 SpecimenPreparationStepContentItemSequence
    00400620 SQ 1 SpecimenLocalizationContentItemSequence
    004006FA LO 1 SlideIdentifier
    00400710 SQ 1 WholeSlideMicroscopyImageFrameTypeSequence
    0040071A SQ 1 ImageCenterPointCoordinatesSequence
    0040072A DS 1 XOffsetInSlideCoordinateSystem
    0040073A DS 1 YOffsetInSlideCoordinateSystem
    0040074A DS 1 ZOffsetInSlideCoordinateSystem
    004008D8 SQ 1 PixelSpacingSequence
    004008DA SQ 1 CoordinateSystemAxisCodeSequence
    004008EA SQ 1 MeasurementUnitsCodeSequence
    004009F8 SQ 1 VitalStainCodeSequenceTrial
    00401001 SH 1 RequestedProcedureID
    00401002 LO 1 ReasonForTheRequestedProcedure
    00401003 SH 1 RequestedProcedurePriority
    00401004 LO 1 PatientTransportArrangements
    00401005 LO 1 RequestedProcedureLocation
    00401006 SH 1 PlacerOrderNumberProcedure
    00401007 SH 1 FillerOrderNumberProcedure
    00401008 LO 1 ConfidentialityCode
    00401009 SH 1 ReportingPriority
    0040100A SQ 1 ReasonForRequestedProcedureCodeSequence
    00401010 PN 1-n NamesOfIntendedRecipientsOfResults
    00401011 SQ 1 IntendedRecipientsOfResultsIdentificationSequence
    00401012 SQ 1 ReasonForPerformedProcedureCodeSequence
    00401060 LO 1 RequestedProcedureDescriptionTrial
    00401101 SQ 1 PersonIdentificationCodeSequence
    00401102 ST 1 PersonAddress
    00401103 LO 1-n PersonTelephoneNumbers
    00401104 LT 1 PersonTelecomInformation
    00401400 LT 1 RequestedProcedureComments
    00402001 LO 1 ReasonForTheImagingServiceRequest
    00402004 DA 1 IssueDateOfImagingServiceRequest
    00402005 TM 1 IssueTimeOfImagingServiceRequest
    00402006 SH 1 PlacerOrderNumberImagingServiceRequestRetired
    00402007 SH 1 FillerOrderNumberImagingServiceRequestRetired
    00402008 PN 1 OrderEnteredBy
    00402009 SH 1 OrderEntererLocation
    00402010 SH 1 OrderCallbackPhoneNumber
    00402011 LT 1 OrderCallbackTelecomInformation
    00402016 LO 1 PlacerOrderNumberImagingServiceRequest
    00402017 LO 1 FillerOrderNumberImagingServiceRequest
    00402400 LT 1 ImagingServiceRequestComments
    00403001 LO 1 ConfidentialityConstraintOnPatientDataDescription
    00404001 CS 1 GeneralPurposeScheduledProcedureStepStatus
    00404002 CS 1 GeneralPurposePerformedProcedureStepStatus
    00404003 CS 1 GeneralPurposeScheduledProcedureStepPriority
    00404004 SQ 1 ScheduledProcessingApplicationsCodeSequence
    00404005 DT 1 ScheduledProcedureStepStartDateTime
    00404006 CS 1 MultipleCopiesFlag
    00404007 SQ 1 PerformedProcessingApplicationsCodeSequence
    00404008 DT 1 ScheduledProcedureStepExpirationDateTime
    00404009 SQ 1 HumanPerformerCodeSequence
    00404010 DT 1 ScheduledProcedureStepModificationDateTime
    00404011 DT 1 ExpectedCompletionDateTime
    00404015 SQ 1 ResultingGeneralPurposePerformedProcedureStepsSequence
    00404016 SQ 1 ReferencedGeneralPurposeScheduledProcedureStepSequence
    00404018 SQ 1 ScheduledWorkitemCodeSequence
    00404019 SQ 1 PerformedWorkitemCodeSequence
    00404020 CS 1 InputAvailabilityFlag
    00404021 SQ 1 InputInformationSequence
    00404022 SQ 1 RelevantInformationSequence
    00404023 UI 1 ReferencedGeneralPurposeScheduledProcedureStepTransactionUID
    00404025 SQ 1 ScheduledStationNameCodeSequence
    00404026 SQ 1 ScheduledStationClassCodeSequence
    00404027 SQ 1 ScheduledStationGeographicLocationCodeSequence
    00404028 SQ 1 PerformedStationNameCodeSequence
    00404029 SQ 1 PerformedStationClassCodeSequence
    00404030 SQ 1 PerformedStationGeographicLocationCodeSequence
    00404031 SQ 1 RequestedSubsequentWorkitemCodeSequence
    00404032 SQ 1 NonDICOMOutputCodeSequence
    00404033 SQ 1 OutputInformationSequence
    00404034 SQ 1 ScheduledHumanPerformersSequence
    00404035 SQ 1 ActualHumanPerformersSequence
    00404036 LO 1 HumanPerformerOrganization
    00404037 PN 1 HumanPerformerName
    00404040 CS 1 RawDataHandling
    00404041 CS 1 InputReadinessState
    00404050 DT 1 PerformedProcedureStepStartDateTime
    00404051 DT 1 PerformedProcedureStepEndDateTime
    00404052 DT 1 ProcedureStepCancellationDateTime
    00404070 SQ 1 OutputDestinationSequence
    00404071 SQ 1 DICOMStorageSequence
    00404072 SQ 1 STOWRSStorageSequence
    00404073 UR 1 StorageURL
    00404074 SQ 1 XDSStorageSequence
    00408302 DS 1 EntranceDoseInmGy
    00408303 CS 1 EntranceDoseDerivation
    00409092 SQ 1 ParametricMapFrameTypeSequence
    00409094 SQ 1 ReferencedImageRealWorldValueMappingSequence
    00409096 SQ 1 RealWorldValueMappingSequence
    00409098 SQ 1 PixelValueMappingCodeSequence
    00409210 SH 1 LUTLabel
    00409211 US/SS 1 RealWorldValueLastValueMapped
    00409212 FD 1-n RealWorldValueLUTData
    00409213 FD 1 DoubleFloatRealWorldValueLastValueMapped
    00409214 FD 1 DoubleFloatRealWorldValueFirstValueMapped
    00409216 US/SS 1 RealWorldValueFirstValueMapped
    00409220 SQ 1 QuantityDefinitionSequence
    00409224 FD 1 RealWorldValueIntercept
    00409225 FD 1 RealWorldValueSlope
    0040A007 CS 1 FindingsFlagTrial
    0040A010 CS 1 RelationshipType
    0040A020 SQ 1 FindingsSequenceTrial
    0040A021 UI 1 FindingsGroupUIDTrial
    0040A022 UI 1 ReferencedFindingsGroupUIDTrial
    0040A023 DA 1 FindingsGroupRecordingDateTrial
    0040A024 TM 1 FindingsGroupRecordingTimeTrial
    0040A026 SQ 1 FindingsSourceCategoryCodeSequenceTrial
    0040A027 LO 1 VerifyingOrganization
    0040A028 SQ 1 DocumentingOrganizationIdentifierCodeSequenceTrial
    0040A030 DT 1 VerificationDateTime
    0040A032 DT 1 ObservationDateTime
    0040A033 DT 1 ObservationStartDateTime
    0040A040 CS 1 ValueType
    0040A043 SQ 1 ConceptNameCodeSequence
    0040A047 LO 1 MeasurementPrecisionDescriptionTrial
    0040A050 CS 1 ContinuityOfContent
    0040A057 CS 1-n UrgencyOrPriorityAlertsTrial
    0040A060 LO 1 SequencingIndicatorTrial
    0040A066 SQ 1 DocumentIdentifierCodeSequenceTrial
    0040A067 PN 1 DocumentAuthorTrial
    0040A068 SQ 1 DocumentAuthorIdentifierCodeSequenceTrial
    0040A070 SQ 1 IdentifierCodeSequenceTrial
    0040A073 SQ 1 VerifyingObserverSequence
    0040A074 OB 1 ObjectBinaryIdentifierTrial
    0040A075 PN 1 VerifyingObserverName
    0040A076 SQ 1 DocumentingObserverIdentifierCodeSequenceTrial
    0040A078 SQ 1 AuthorObserverSequence
    0040A07A SQ 1 ParticipantSequence
    0040A07C SQ 1 CustodialOrganizationSequence
    0040A080 CS 1 ParticipationType
    0040A082 DT 1 ParticipationDateTime
    0040A084 CS 1 ObserverType
    0040A085 SQ 1 ProcedureIdentifierCodeSequenceTrial
    0040A088 SQ 1 VerifyingObserverIdentificationCodeSequence
    0040A089 OB 1 ObjectDirectoryBinaryIdentifierTrial
    0040A090 SQ 1 EquivalentCDADocumentSequence
    0040A0B0 US 2-2n ReferencedWaveformChannels
    0040A110 DA 1 DateOfDocumentOrVerbalTransactionTrial
    0040A112 TM 1 TimeOfDocumentCreationOrVerbalTransactionTrial
    0040A120 DT 1 DateTime
    0040A121 DA 1 Date
    0040A122 TM 1 Time
    0040A123 PN 1 PersonName
    0040A124 UI 1 UID
    0040A125 CS 2 ReportStatusIDTrial
    0040A130 CS 1 TemporalRangeType
    0040A132 UL 1-n ReferencedSamplePositions
    0040A136 US 1-n ReferencedFrameNumbers
    0040A138 DS 1-n ReferencedTimeOffsets
    0040A13A DT 1-n ReferencedDateTime
    0040A160 UT 1 TextValue
    0040A161 FD 1-n FloatingPointValue
    0040A162 SL 1-n RationalNumeratorValue
    0040A163 UL 1-n RationalDenominatorValue
    0040A167 SQ 1 ObservationCategoryCodeSequenceTrial
    0040A168 SQ 1 ConceptCodeSequence
    0040A16A ST 1 BibliographicCitationTrial
    0040A170 SQ 1 PurposeOfReferenceCodeSequence
    0040A171 UI 1 ObservationUID
    0040A172 UI 1 ReferencedObservationUIDTrial
    0040A173 CS 1 ReferencedObservationClassTrial
    0040A174 CS 1 ReferencedObjectObservationClassTrial
    0040A180 US 1 AnnotationGroupNumber
    0040A192 DA 1 ObservationDateTrial
    0040A193 TM 1 ObservationTimeTrial
    0040A194 CS 1 MeasurementAutomationTrial
    0040A195 SQ 1 ModifierCodeSequence
    0040A224 ST 1 IdentificationDescriptionTrial
    0040A290 CS 1 CoordinatesSetGeometricTypeTrial
    0040A296 SQ 1 AlgorithmCodeSequenceTrial
    0040A297 ST 1 AlgorithmDescriptionTrial
    0040A29A SL 2-2n PixelCoordinatesSetTrial
    0040A300 SQ 1 MeasuredValueSequence
    0040A301 SQ 1 NumericValueQualifierCodeSequence
    0040A307 PN 1 CurrentObserverTrial
    0040A30A DS 1-n NumericValue
    0040A313 SQ 1 ReferencedAccessionSequenceTrial
    0040A33A ST 1 ReportStatusCommentTrial
    0040A340 SQ 1 ProcedureContextSequenceTrial
    0040A352 PN 1 VerbalSourceTrial
    0040A353 ST 1 AddressTrial
    0040A354 LO 1 TelephoneNumberTrial
    0040A358 SQ 1 VerbalSourceIdentifierCodeSequenceTrial
    0040A360 SQ 1 PredecessorDocumentsSequence
    0040A370 SQ 1 ReferencedRequestSequence
    0040A372 SQ 1 PerformedProcedureCodeSequence
    0040A375 SQ 1 CurrentRequestedProcedureEvidenceSequence
    0040A380 SQ 1 ReportDetailSequenceTrial
    0040A385 SQ 1 PertinentOtherEvidenceSequence
    0040A390 SQ 1 HL7StructuredDocumentReferenceSequence
    0040A402 UI 1 ObservationSubjectUIDTrial
    0040A403 CS 1 ObservationSubjectClassTrial
    0040A404 SQ 1 ObservationSubjectTypeCodeSequenceTrial
    0040A491 CS 1 CompletionFlag
    0040A492 LO 1 CompletionFlagDescription
    0040A493 CS 1 VerificationFlag
    0040A494 CS 1 ArchiveRequested
    0040A496 CS 1 PreliminaryFlag
    0040A504 SQ 1 ContentTemplateSequence
    0040A525 SQ 1 IdenticalDocumentsSequence
    0040A600 CS 1 ObservationSubjectContextFlagTrial
    0040A601 CS 1 ObserverContextFlagTrial
    0040A603 CS 1 ProcedureContextFlagTrial
    0040A730 SQ 1 ContentSequence
    0040A731 SQ 1 RelationshipSequenceTrial
    0040A732 SQ 1 RelationshipTypeCodeSequenceTrial
    0040A744 SQ 1 LanguageCodeSequenceTrial
    0040A801 SQ 1 TabulatedValuesSequence
    0040A802 UL 1 NumberOfTableRows
    0040A803 UL 1 NumberOfTableColumns
    0040A804 UL 1 TableRowNumber
    0040A805 UL 1 TableColumnNumber
    0040A806 SQ 1 TableRowDefinitionSequence
    0040A807 SQ 1 TableColumnDefinitionSequence
    0040A808 SQ 1 CellValuesSequence
    0040A992 ST 1 UniformResourceLocatorTrial
    0040B020 SQ 1 WaveformAnnotationSequence
    0040DB00 CS 1 TemplateIdentifier
    0040DB06 DT 1 TemplateVersion
    0040DB07 DT 1 TemplateLocalVersion
    0040DB0B CS 1 TemplateExtensionFlag
    0040DB0C UI 1 TemplateExtensionOrganizationUID
    0040DB0D UI 1 TemplateExtensionCreatorUID
    0040DB73 UL 1-n ReferencedContentItemIdentifier
    0040E001 ST 1 HL7InstanceIdentifier
    0040E004 DT 1 HL7DocumentEffectiveTime
    0040E006 SQ 1 HL7DocumentTypeCodeSequence
    0040E008 SQ 1 DocumentClassCodeSequence
    0040E010 UR 1 RetrieveURI
    0040E011 UI 1 RetrieveLocationUID
    0040E020 CS 1 TypeOfInstances
    0040E021 SQ 1 DICOMRetrievalSequence
    0040E022 SQ 1 DICOMMediaRetrievalSequence
    0040E023 SQ 1 WADORetrievalSequence
    0040E024 SQ 1 XDSRetrievalSequence
    0040E025 SQ 1 WADORSRetrievalSequence
    0040E030 UI 1 RepositoryUniqueID
    0040E031 UI 1 HomeCommunityID
    00420010 ST 1 DocumentTitle
    00420011 OB 1 EncapsulatedDocument
    00420012 LO 1 MIMETypeOfEncapsulatedDocument
    00420013 SQ 1 SourceInstanceSequence
    00420014 LO 1-n ListOfMIMETypes
    00420015 UL 1 EncapsulatedDocumentLength
    00440001 ST 1 ProductPackageIdentifier
    00440002 CS 1 SubstanceAdministrationApproval
    00440003 LT 1 ApprovalStatusFurtherDescription
    00440004 DT 1 ApprovalStatusDateTime
    00440007 SQ 1 ProductTypeCodeSequence
    00440008 LO 1-n ProductName
    00440009 LT 1 ProductDescription
    0044000A LO 1 ProductLotIdentifier
    0044000B DT 1 ProductExpirationDateTime
    00440010 DT 1 SubstanceAdministrationDateTime
    00440011 LO 1 SubstanceAdministrationNotes
    00440012 LO 1 SubstanceAdministrationDeviceID
    00440013 SQ 1 ProductParameterSequence
    00440019 SQ 1 SubstanceAdministrationParameterSequence
    00440100 SQ 1 ApprovalSequence
    00440101 SQ 1 AssertionCodeSequence
    00440102 UI 1 AssertionUID
    00440103 SQ 1 AsserterIdentificationSequence
    00440104 DT 1 AssertionDateTime
    00440105 DT 1 AssertionExpirationDateTime
    00440106 UT 1 AssertionComments
    00440107 SQ 1 RelatedAssertionSequence
    00440108 UI 1 ReferencedAssertionUID
    00440109 SQ 1 ApprovalSubjectSequence
    0044010A SQ 1 OrganizationalRoleCodeSequence
    00460012 LO 1 LensDescription
    00460014 SQ 1 RightLensSequence
    00460015 SQ 1 LeftLensSequence
    00460016 SQ 1 UnspecifiedLateralityLensSequence
    00460018 SQ 1 CylinderSequence
    00460028 SQ 1 PrismSequence
    00460030 FD 1 HorizontalPrismPower
    00460032 CS 1 HorizontalPrismBase
    00460034 FD 1 VerticalPrismPower
    00460036 CS 1 VerticalPrismBase
    00460038 CS 1 LensSegmentType
    00460040 FD 1 OpticalTransmittance
    00460042 FD 1 ChannelWidth
    00460044 FD 1 PupilSize
    00460046 FD 1 CornealSize
    00460047 SQ 1 CornealSizeSequence
    00460050 SQ 1 AutorefractionRightEyeSequence
    00460052 SQ 1 AutorefractionLeftEyeSequence
    00460060 FD 1 DistancePupillaryDistance
    00460062 FD 1 NearPupillaryDistance
    00460063 FD 1 IntermediatePupillaryDistance
    00460064 FD 1 OtherPupillaryDistance
    00460070 SQ 1 KeratometryRightEyeSequence
    00460071 SQ 1 KeratometryLeftEyeSequence
    00460074 SQ 1 SteepKeratometricAxisSequence
    00460075 FD 1 RadiusOfCurvature
    00460076 FD 1 KeratometricPower
    00460077 FD 1 KeratometricAxis
    00460080 SQ 1 FlatKeratometricAxisSequence
    00460092 CS 1 BackgroundColor
    00460094 CS 1 Optotype
    00460095 CS 1 OptotypePresentation
    00460097 SQ 1 SubjectiveRefractionRightEyeSequence
    00460098 SQ 1 SubjectiveRefractionLeftEyeSequence
    00460100 SQ 1 AddNearSequence
    00460101 SQ 1 AddIntermediateSequence
    00460102 SQ 1 AddOtherSequence
    00460104 FD 1 AddPower
    00460106 FD 1 ViewingDistance
    00460110 SQ 1 CorneaMeasurementsSequence
    00460111 SQ 1 SourceOfCorneaMeasurementDataCodeSequence
    00460112 SQ 1 SteepCornealAxisSequence
    00460113 SQ 1 FlatCornealAxisSequence
    00460114 FD 1 CornealPower
    00460115 FD 1 CornealAxis
    00460116 SQ 1 CorneaMeasurementMethodCodeSequence
    00460117 FL 1 RefractiveIndexOfCornea
    00460118 FL 1 RefractiveIndexOfAqueousHumor
    00460121 SQ 1 VisualAcuityTypeCodeSequence
    00460122 SQ 1 VisualAcuityRightEyeSequence
    00460123 SQ 1 VisualAcuityLeftEyeSequence
    00460124 SQ 1 VisualAcuityBothEyesOpenSequence
    00460125 CS 1 ViewingDistanceType
    00460135 SS 2 VisualAcuityModifiers
    00460137 FD 1 DecimalVisualAcuity
    00460139 LO 1 OptotypeDetailedDefinition
    00460145 SQ 1 ReferencedRefractiveMeasurementsSequence
    00460146 FD 1 SpherePower
    00460147 FD 1 CylinderPower
    00460201 CS 1 CornealTopographySurface
    00460202 FL 2 CornealVertexLocation
    00460203 FL 1 PupilCentroidXCoordinate
    00460204 FL 1 PupilCentroidYCoordinate
    00460205 FL 1 EquivalentPupilRadius
    00460207 SQ 1 CornealTopographyMapTypeCodeSequence
    00460208 IS 2-2n VerticesOfTheOutlineOfPupil
    00460210 SQ 1 CornealTopographyMappingNormalsSequence
    00460211 SQ 1 MaximumCornealCurvatureSequence
    00460212 FL 1 MaximumCornealCurvature
    00460213 FL 2 MaximumCornealCurvatureLocation
    00460215 SQ 1 MinimumKeratometricSequence
    00460218 SQ 1 SimulatedKeratometricCylinderSequence
    00460220 FL 1 AverageCornealPower
    00460224 FL 1 CornealISValue
    00460227 FL 1 AnalyzedArea
    00460230 FL 1 SurfaceRegularityIndex
    00460232 FL 1 SurfaceAsymmetryIndex
    00460234 FL 1 CornealEccentricityIndex
    00460236 FL 1 KeratoconusPredictionIndex
    00460238 FL 1 DecimalPotentialVisualAcuity
    00460242 CS 1 CornealTopographyMapQualityEvaluation
    00460244 SQ 1 SourceImageCornealProcessedDataSequence
    00460247 FL 3 CornealPointLocation
    00460248 CS 1 CornealPointEstimated
    00460249 FL 1 AxialPower
    00460250 FL 1 TangentialPower
    00460251 FL 1 RefractivePower
    00460252 FL 1 RelativeElevation
    00460253 FL 1 CornealWavefront
    00480001 FL 1 ImagedVolumeWidth
    00480002 FL 1 ImagedVolumeHeight
    00480003 FL 1 ImagedVolumeDepth
    00480006 UL 1 TotalPixelMatrixColumns
    00480007 UL 1 TotalPixelMatrixRows
    00480008 SQ 1 TotalPixelMatrixOriginSequence
    00480010 CS 1 SpecimenLabelInImage
    00480011 CS 1 FocusMethod
    00480012 CS 1 ExtendedDepthOfField
    00480013 US 1 NumberOfFocalPlanes
    00480014 FL 1 DistanceBetweenFocalPlanes
    00480015 US 3 RecommendedAbsentPixelCIELabValue
    00480100 SQ 1 IlluminatorTypeCodeSequence
    00480102 DS 6 ImageOrientationSlide
    00480105 SQ 1 OpticalPathSequence
    00480106 SH 1 OpticalPathIdentifier
    00480107 ST 1 OpticalPathDescription
    00480108 SQ 1 IlluminationColorCodeSequence
    00480110 SQ 1 SpecimenReferenceSequence
    00480111 DS 1 CondenserLensPower
    00480112 DS 1 ObjectiveLensPower
    00480113 DS 1 ObjectiveLensNumericalAperture
    00480114 CS 1 ConfocalMode
    00480115 CS 1 TissueLocation
    00480116 SQ 1 ConfocalMicroscopyImageFrameTypeSequence
    00480117 FD 1 ImageAcquisitionDepth
    00480120 SQ 1 PaletteColorLookupTableSequence
    00480200 SQ 1 ReferencedImageNavigationSequence
    00480201 US 2 TopLeftHandCornerOfLocalizerArea
    00480202 US 2 BottomRightHandCornerOfLocalizerArea
    00480207 SQ 1 OpticalPathIdentificationSequence
    0048021A SQ 1 PlanePositionSlideSequence
    0048021E SL 1 ColumnPositionInTotalImagePixelMatrix
    0048021F SL 1 RowPositionInTotalImagePixelMatrix
    00480301 CS 1 PixelOriginInterpretation
    00480302 UL 1 NumberOfOpticalPaths
    00480303 UL 1 TotalPixelMatrixFocalPlanes
    00500004 CS 1 CalibrationImage
    00500010 SQ 1 DeviceSequence
    00500012 SQ 1 ContainerComponentTypeCodeSequence
    00500013 FD 1 ContainerComponentThickness
    00500014 DS 1 DeviceLength
    00500015 FD 1 ContainerComponentWidth
    00500016 DS 1 DeviceDiameter
    00500017 CS 1 DeviceDiameterUnits
    00500018 DS 1 DeviceVolume
    00500019 DS 1 InterMarkerDistance
    0050001A CS 1 ContainerComponentMaterial
    0050001B LO 1 ContainerComponentID
    0050001C FD 1 ContainerComponentLength
    0050001D FD 1 ContainerComponentDiameter
    0050001E LO 1 ContainerComponentDescription
    00500020 LO 1 DeviceDescription
    00500021 ST 1 LongDeviceDescription
    00520001 FL 1 ContrastBolusIngredientPercentByVolume
    00520002 FD 1 OCTFocalDistance
    00520003 FD 1 BeamSpotSize
    00520004 FD 1 EffectiveRefractiveIndex
    00520006 CS 1 OCTAcquisitionDomain
    00520007 FD 1 OCTOpticalCenterWavelength
    00520008 FD 1 AxialResolution
    00520009 FD 1 RangingDepth
    00520011 FD 1 ALineRate
    00520012 US 1 ALinesPerFrame
    00520013 FD 1 CatheterRotationalRate
    00520014 FD 1 ALinePixelSpacing
    00520016 SQ 1 ModeOfPercutaneousAccessSequence
    00520025 SQ 1 IntravascularOCTFrameTypeSequence
    00520026 CS 1 OCTZOffsetApplied
    00520027 SQ 1 IntravascularFrameContentSequence
    00520028 FD 1 IntravascularLongitudinalDistance
    00520029 SQ 1 IntravascularOCTFrameContentSequence
    00520030 SS 1 OCTZOffsetCorrection
    00520031 CS 1 CatheterDirectionOfRotation
    00520033 FD 1 SeamLineLocation
    00520034 FD 1 FirstALineLocation
    00520036 US 1 SeamLineIndex
    00520038 US 1 NumberOfPaddedALines
    00520039 CS 1 InterpolationType
    0052003A CS 1 RefractiveIndexApplied
    00540010 US 1-n EnergyWindowVector
    00540011 US 1 NumberOfEnergyWindows
    00540012 SQ 1 EnergyWindowInformationSequence
    00540013 SQ 1 EnergyWindowRangeSequence
    00540014 DS 1 EnergyWindowLowerLimit
    00540015 DS 1 EnergyWindowUpperLimit
    00540016 SQ 1 RadiopharmaceuticalInformationSequence
    00540017 IS 1 ResidualSyringeCounts
    00540018 SH 1 EnergyWindowName
    00540020 US 1-n DetectorVector
    00540021 US 1 NumberOfDetectors
    00540022 SQ 1 DetectorInformationSequence
    00540030 US 1-n PhaseVector
    00540031 US 1 NumberOfPhases
    00540032 SQ 1 PhaseInformationSequence
    00540033 US 1 NumberOfFramesInPhase
    00540036 IS 1 PhaseDelay
    00540038 IS 1 PauseBetweenFrames
    00540039 CS 1 PhaseDescription
    00540050 US 1-n RotationVector
    00540051 US 1 NumberOfRotations
    00540052 SQ 1 RotationInformationSequence
    00540053 US 1 NumberOfFramesInRotation
    00540060 US 1-n RRIntervalVector
    00540061 US 1 NumberOfRRIntervals
    00540062 SQ 1 GatedInformationSequence
    00540063 SQ 1 DataInformationSequence
    00540070 US 1-n TimeSlotVector
    00540071 US 1 NumberOfTimeSlots
    00540072 SQ 1 TimeSlotInformationSequence
    00540073 DS 1 TimeSlotTime
    00540080 US 1-n SliceVector
    00540081 US 1 NumberOfSlices
    00540090 US 1-n AngularViewVector
    00540100 US 1-n TimeSliceVector
    00540101 US 1 NumberOfTimeSlices
    00540200 DS 1 StartAngle
    00540202 CS 1 TypeOfDetectorMotion
    00540210 IS 1-n TriggerVector
    00540211 US 1 NumberOfTriggersInPhase
    00540220 SQ 1 ViewCodeSequence
    00540222 SQ 1 ViewModifierCodeSequence
    00540300 SQ 1 RadionuclideCodeSequence
    00540302 SQ 1 AdministrationRouteCodeSequence
    00540304 SQ 1 RadiopharmaceuticalCodeSequence
    00540306 SQ 1 CalibrationDataSequence
    00540308 US 1 EnergyWindowNumber
    00540400 SH 1 ImageID
    00540410 SQ 1 PatientOrientationCodeSequence
    00540412 SQ 1 PatientOrientationModifierCodeSequence
    00540414 SQ 1 PatientGantryRelationshipCodeSequence
    00540500 CS 1 SliceProgressionDirection
    00540501 CS 1 ScanProgressionDirection
    00541000 CS 2 SeriesType
    00541001 CS 1 Units
    00541002 CS 1 CountsSource
    00541004 CS 1 ReprojectionMethod
    00541006 CS 1 SUVType
    00541100 CS 1 RandomsCorrectionMethod
    00541101 LO 1 AttenuationCorrectionMethod
    00541102 CS 1 DecayCorrection
    00541103 LO 1 ReconstructionMethod
    00541104 LO 1 DetectorLinesOfResponseUsed
    00541105 LO 1 ScatterCorrectionMethod
    00541200 DS 1 AxialAcceptance
    00541201 IS 2 AxialMash
    00541202 IS 1 TransverseMash
    00541203 DS 2 DetectorElementSize
    00541210 DS 1 CoincidenceWindowWidth
    00541220 CS 1-n SecondaryCountsType
    00541300 DS 1 FrameReferenceTime
    00541310 IS 1 PrimaryPromptsCountsAccumulated
    00541311 IS 1-n SecondaryCountsAccumulated
    00541320 DS 1 SliceSensitivityFactor
    00541321 DS 1 DecayFactor
    00541322 DS 1 DoseCalibrationFactor
    00541323 DS 1 ScatterFractionFactor
    00541324 DS 1 DeadTimeFactor
    00541330 US 1 ImageIndex
    00541400 CS 1-n CountsIncluded
    00541401 CS 1 DeadTimeCorrectionFlag
    00603000 SQ 1 HistogramSequence
    00603002 US 1 HistogramNumberOfBins
    00603004 US/SS 1 HistogramFirstBinValue
    00603006 US/SS 1 HistogramLastBinValue
    00603008 US 1 HistogramBinWidth
    00603010 LO 1 HistogramExplanation
    00603020 UL 1-n HistogramData
    00620001 CS 1 SegmentationType
    00620002 SQ 1 SegmentSequence
    00620003 SQ 1 SegmentedPropertyCategoryCodeSequence
    00620004 US 1 SegmentNumber
    00620005 LO 1 SegmentLabel
    00620006 ST 1 SegmentDescription
    00620007 SQ 1 SegmentationAlgorithmIdentificationSequence
    00620008 CS 1 SegmentAlgorithmType
    00620009 LO 1-n SegmentAlgorithmName
    0062000A SQ 1 SegmentIdentificationSequence
    0062000B US 1-n ReferencedSegmentNumber
    0062000C US 1 RecommendedDisplayGrayscaleValue
    0062000D US 3 RecommendedDisplayCIELabValue
    0062000E US 1 MaximumFractionalValue
    0062000F SQ 1 SegmentedPropertyTypeCodeSequence
    00620010 CS 1 SegmentationFractionalType
    00620011 SQ 1 SegmentedPropertyTypeModifierCodeSequence
    00620012 SQ 1 UsedSegmentsSequence
    00620013 CS 1 SegmentsOverlap
    00620020 UT 1 TrackingID
    00620021 UI 1 TrackingUID
    00640002 SQ 1 DeformableRegistrationSequence
    00640003 UI 1 SourceFrameOfReferenceUID
    00640005 SQ 1 DeformableRegistrationGridSequence
    00640007 UL 3 GridDimensions
    00640008 FD 3 GridResolution
    00640009 OF 1 VectorGridData
    0064000F SQ 1 PreDeformationMatrixRegistrationSequence
    00640010 SQ 1 PostDeformationMatrixRegistrationSequence
    00660001 UL 1 NumberOfSurfaces
    00660002 SQ 1 SurfaceSequence
    00660003 UL 1 SurfaceNumber
    00660004 LT 1 SurfaceComments
    00660009 CS 1 SurfaceProcessing
    0066000A FL 1 SurfaceProcessingRatio
    0066000B LO 1 SurfaceProcessingDescription
    0066000C FL 1 RecommendedPresentationOpacity
    0066000D CS 1 RecommendedPresentationType
    0066000E CS 1 FiniteVolume
    00660010 CS 1 Manifold
    00660011 SQ 1 SurfacePointsSequence
    00660012 SQ 1 SurfacePointsNormalsSequence
    00660013 SQ 1 SurfaceMeshPrimitivesSequence
    00660015 UL 1 NumberOfSurfacePoints
    00660016 OF 1 PointCoordinatesData
    00660017 FL 3 PointPositionAccuracy
    00660018 FL 1 MeanPointDistance
    00660019 FL 1 MaximumPointDistance
    0066001A FL 6 PointsBoundingBoxCoordinates
    0066001B FL 3 AxisOfRotation
    0066001C FL 3 CenterOfRotation
    0066001E UL 1 NumberOfVectors
    0066001F US 1 VectorDimensionality
    00660020 FL 1-n VectorAccuracy
    00660021 OF 1 VectorCoordinateData
    00660022 OD 1 DoublePointCoordinatesData
    00660023 OW 1 TrianglePointIndexList
    00660024 OW 1 EdgePointIndexList
    00660025 OW 1 VertexPointIndexList
    00660026 SQ 1 TriangleStripSequence
    00660027 SQ 1 TriangleFanSequence
    00660028 SQ 1 LineSequence
    00660029 OW 1 PrimitivePointIndexList
    0066002A UL 1 SurfaceCount
    0066002B SQ 1 ReferencedSurfaceSequence
    0066002C UL 1 ReferencedSurfaceNumber
    0066002D SQ 1 SegmentSurfaceGenerationAlgorithmIdentificationSequence
    0066002E SQ 1 SegmentSurfaceSourceInstanceSequence
    0066002F SQ 1 AlgorithmFamilyCodeSequence
    00660030 SQ 1 AlgorithmNameCodeSequence
    00660031 LO 1 AlgorithmVersion
    00660032 LT 1 AlgorithmParameters
    00660034 SQ 1 FacetSequence
    00660035 SQ 1 SurfaceProcessingAlgorithmIdentificationSequence
    00660036 LO 1 AlgorithmName
    00660037 FL 1 RecommendedPointRadius
    00660038 FL 1 RecommendedLineThickness
    00660040 OL 1 LongPrimitivePointIndexList
    00660041 OL 1 LongTrianglePointIndexList
    00660042 OL 1 LongEdgePointIndexList
    00660043 OL 1 LongVertexPointIndexList
    00660101 SQ 1 TrackSetSequence
    00660102 SQ 1 TrackSequence
    00660103 OW 1 RecommendedDisplayCIELabValueList
    00660104 SQ 1 TrackingAlgorithmIdentificationSequence
    00660105 UL 1 TrackSetNumber
    00660106 LO 1 TrackSetLabel
    00660107 UT 1 TrackSetDescription
    00660108 SQ 1 TrackSetAnatomicalTypeCodeSequence
    00660121 SQ 1 MeasurementsSequence
    00660124 SQ 1 TrackSetStatisticsSequence
    00660125 OF 1 FloatingPointValues
    00660129 OL 1 TrackPointIndexList
    00660130 SQ 1 TrackStatisticsSequence
    00660132 SQ 1 MeasurementValuesSequence
    00660133 SQ 1 DiffusionAcquisitionCodeSequence
    00660134 SQ 1 DiffusionModelCodeSequence
    00686210 LO 1 ImplantSize
    00686221 LO 1 ImplantTemplateVersion
    00686222 SQ 1 ReplacedImplantTemplateSequence
    00686223 CS 1 ImplantType
    00686224 SQ 1 DerivationImplantTemplateSequence
    00686225 SQ 1 OriginalImplantTemplateSequence
    00686226 DT 1 EffectiveDateTime
    00686230 SQ 1 ImplantTargetAnatomySequence
    00686260 SQ 1 InformationFromManufacturerSequence
    00686265 SQ 1 NotificationFromManufacturerSequence
    00686270 DT 1 InformationIssueDateTime
    00686280 ST 1 InformationSummary
    006862A0 SQ 1 ImplantRegulatoryDisapprovalCodeSequence
    006862A5 FD 1 OverallTemplateSpatialTolerance
    006862C0 SQ 1 HPGLDocumentSequence
    006862D0 US 1 HPGLDocumentID
    006862D5 LO 1 HPGLDocumentLabel
    006862E0 SQ 1 ViewOrientationCodeSequence
    006862F0 SQ 1 ViewOrientationModifierCodeSequence
    006862F2 FD 1 HPGLDocumentScaling
    00686300 OB 1 HPGLDocument
    00686310 US 1 HPGLContourPenNumber
    00686320 SQ 1 HPGLPenSequence
    00686330 US 1 HPGLPenNumber
    00686340 LO 1 HPGLPenLabel
    00686345 ST 1 HPGLPenDescription
    00686346 FD 2 RecommendedRotationPoint
    00686347 FD 4 BoundingRectangle
    00686350 US 1-n ImplantTemplate3DModelSurfaceNumber
    00686360 SQ 1 SurfaceModelDescriptionSequence
    00686380 LO 1 SurfaceModelLabel
    00686390 FD 1 SurfaceModelScalingFactor
    006863A0 SQ 1 MaterialsCodeSequence
    006863A4 SQ 1 CoatingMaterialsCodeSequence
    006863A8 SQ 1 ImplantTypeCodeSequence
    006863AC SQ 1 FixationMethodCodeSequence
    006863B0 SQ 1 MatingFeatureSetsSequence
    006863C0 US 1 MatingFeatureSetID
    006863D0 LO 1 MatingFeatureSetLabel
    006863E0 SQ 1 MatingFeatureSequence
    006863F0 US 1 MatingFeatureID
    00686400 SQ 1 MatingFeatureDegreeOfFreedomSequence
    00686410 US 1 DegreeOfFreedomID
    00686420 CS 1 DegreeOfFreedomType
    00686430 SQ 1 TwoDMatingFeatureCoordinatesSequence
    00686440 US 1 ReferencedHPGLDocumentID
    00686450 FD 2 TwoDMatingPoint
    00686460 FD 4 TwoDMatingAxes
    00686470 SQ 1 TwoDDegreeOfFreedomSequence
    00686490 FD 3 ThreeDDegreeOfFreedomAxis
    006864A0 FD 2 RangeOfFreedom
    006864C0 FD 3 ThreeDMatingPoint
    006864D0 FD 9 ThreeDMatingAxes
    006864F0 FD 3 TwoDDegreeOfFreedomAxis
    00686500 SQ 1 PlanningLandmarkPointSequence
    00686510 SQ 1 PlanningLandmarkLineSequence
    00686520 SQ 1 PlanningLandmarkPlaneSequence
    00686530 US 1 PlanningLandmarkID
    00686540 LO 1 PlanningLandmarkDescription
    00686545 SQ 1 PlanningLandmarkIdentificationCodeSequence
    00686550 SQ 1 TwoDPointCoordinatesSequence
    00686560 FD 2 TwoDPointCoordinates
    00686590 FD 3 ThreeDPointCoordinates
    006865A0 SQ 1 TwoDLineCoordinatesSequence
    006865B0 FD 4 TwoDLineCoordinates
    006865D0 FD 6 ThreeDLineCoordinates
    006865E0 SQ 1 TwoDPlaneCoordinatesSequence
    006865F0 FD 4 TwoDPlaneIntersection
    00686610 FD 3 ThreeDPlaneOrigin
    00686620 FD 3 ThreeDPlaneNormal
    00687001 CS 1 ModelModification
    00687002 CS 1 ModelMirroring
    00687003 SQ 1 ModelUsageCodeSequence
    00687004 UI 1 ModelGroupUID
    00687005 UR 1 RelativeURIReferenceWithinEncapsulatedDocument
    006A0001 CS 1 AnnotationCoordinateType
    006A0002 SQ 1 AnnotationGroupSequence
    006A0003 UI 1 AnnotationGroupUID
    006A0005 LO 1 AnnotationGroupLabel
    006A0006 UT 1 AnnotationGroupDescription
    006A0007 CS 1 AnnotationGroupGenerationType
    006A0008 SQ 1 AnnotationGroupAlgorithmIdentificationSequence
    006A0009 SQ 1 AnnotationPropertyCategoryCodeSequence
    006A000A SQ 1 AnnotationPropertyTypeCodeSequence
    006A000B SQ 1 AnnotationPropertyTypeModifierCodeSequence
    006A000C UL 1 NumberOfAnnotations
    006A000D CS 1 AnnotationAppliesToAllOpticalPaths
    006A000E SH 1-n ReferencedOpticalPathIdentifier
    006A000F CS 1 AnnotationAppliesToAllZPlanes
    006A0010 FD 1-n CommonZCoordinateValue
    006A0011 OL 1 AnnotationIndexList
    00700001 SQ 1 GraphicAnnotationSequence
    00700002 CS 1 GraphicLayer
    00700003 CS 1 BoundingBoxAnnotationUnits
    00700004 CS 1 AnchorPointAnnotationUnits
    00700005 CS 1 GraphicAnnotationUnits
    00700006 ST 1 UnformattedTextValue
    00700008 SQ 1 TextObjectSequence
    00700009 SQ 1 GraphicObjectSequence
    00700010 FL 2 BoundingBoxTopLeftHandCorner
    00700011 FL 2 BoundingBoxBottomRightHandCorner
    00700012 CS 1 BoundingBoxTextHorizontalJustification
    00700014 FL 2 AnchorPoint
    00700015 CS 1 AnchorPointVisibility
    00700020 US 1 GraphicDimensions
    00700021 US 1 NumberOfGraphicPoints
    00700022 FL 2-n GraphicData
    00700023 CS 1 GraphicType
    00700024 CS 1 GraphicFilled
    00700040 IS 1 ImageRotationRetired
    00700041 CS 1 ImageHorizontalFlip
    00700042 US 1 ImageRotation
    00700050 US 2 DisplayedAreaTopLeftHandCornerTrial
    00700051 US 2 DisplayedAreaBottomRightHandCornerTrial
    00700052 SL 2 DisplayedAreaTopLeftHandCorner
    00700053 SL 2 DisplayedAreaBottomRightHandCorner
    0070005A SQ 1 DisplayedAreaSelectionSequence
    00700060 SQ 1 GraphicLayerSequence
    00700062 IS 1 GraphicLayerOrder
    00700066 US 1 GraphicLayerRecommendedDisplayGrayscaleValue
    00700067 US 3 GraphicLayerRecommendedDisplayRGBValue
    00700068 LO 1 GraphicLayerDescription
    00700080 CS 1 ContentLabel
    00700081 LO 1 ContentDescription
    00700082 DA 1 PresentationCreationDate
    00700083 TM 1 PresentationCreationTime
    00700084 PN 1 ContentCreatorName
    00700086 SQ 1 ContentCreatorIdentificationCodeSequence
    00700087 SQ 1 AlternateContentDescriptionSequence
    00700100 CS 1 PresentationSizeMode
    00700101 DS 2 PresentationPixelSpacing
    00700102 IS 2 PresentationPixelAspectRatio
    00700103 FL 1 PresentationPixelMagnificationRatio
    00700207 LO 1 GraphicGroupLabel
    00700208 ST 1 GraphicGroupDescription
    00700209 SQ 1 CompoundGraphicSequence
    00700226 UL 1 CompoundGraphicInstanceID
    00700227 LO 1 FontName
    00700228 CS 1 FontNameType
    00700229 LO 1 CSSFontName
    00700230 FD 1 RotationAngle
    00700231 SQ 1 TextStyleSequence
    00700232 SQ 1 LineStyleSequence
    00700233 SQ 1 FillStyleSequence
    00700234 SQ 1 GraphicGroupSequence
    00700241 US 3 TextColorCIELabValue
    00700242 CS 1 HorizontalAlignment
    00700243 CS 1 VerticalAlignment
    00700244 CS 1 ShadowStyle
    00700245 FL 1 ShadowOffsetX
    00700246 FL 1 ShadowOffsetY
    00700247 US 3 ShadowColorCIELabValue
    00700248 CS 1 Underlined
    00700249 CS 1 Bold
    00700250 CS 1 Italic
    00700251 US 3 PatternOnColorCIELabValue
    00700252 US 3 PatternOffColorCIELabValue
    00700253 FL 1 LineThickness
    00700254 CS 1 LineDashingStyle
    00700255 UL 1 LinePattern
    00700256 OB 1 FillPattern
    00700257 CS 1 FillMode
    00700258 FL 1 ShadowOpacity
    00700261 FL 1 GapLength
    00700262 FL 1 DiameterOfVisibility
    00700273 FL 2 RotationPoint
    00700274 CS 1 TickAlignment
    00700278 CS 1 ShowTickLabel
    00700279 CS 1 TickLabelAlignment
    00700282 CS 1 CompoundGraphicUnits
    00700284 FL 1 PatternOnOpacity
    00700285 FL 1 PatternOffOpacity
    00700287 SQ 1 MajorTicksSequence
    00700288 FL 1 TickPosition
    00700289 SH 1 TickLabel
    00700294 CS 1 CompoundGraphicType
    00700295 UL 1 GraphicGroupID
    00700306 CS 1 ShapeType
    00700308 SQ 1 RegistrationSequence
    00700309 SQ 1 MatrixRegistrationSequence
    0070030A SQ 1 MatrixSequence
    0070030B FD 16 FrameOfReferenceToDisplayedCoordinateSystemTransformationMatrix
    0070030C CS 1 FrameOfReferenceTransformationMatrixType
    0070030D SQ 1 RegistrationTypeCodeSequence
    0070030F ST 1 FiducialDescription
    00700310 SH 1 FiducialIdentifier
    00700311 SQ 1 FiducialIdentifierCodeSequence
    00700312 FD 1 ContourUncertaintyRadius
    00700314 SQ 1 UsedFiducialsSequence
    00700315 SQ 1 UsedRTStructureSetROISequence
    00700318 SQ 1 GraphicCoordinatesDataSequence
    0070031A UI 1 FiducialUID
    0070031B UI 1 ReferencedFiducialUID
    0070031C SQ 1 FiducialSetSequence
    0070031E SQ 1 FiducialSequence
    0070031F SQ 1 FiducialsPropertyCategoryCodeSequence
    00700401 US 3 GraphicLayerRecommendedDisplayCIELabValue
    00700402 SQ 1 BlendingSequence
    00700403 FL 1 RelativeOpacity
    00700404 SQ 1 ReferencedSpatialRegistrationSequence
    00700405 CS 1 BlendingPosition
    00701101 UI 1 PresentationDisplayCollectionUID
    00701102 UI 1 PresentationSequenceCollectionUID
    00701103 US 1 PresentationSequencePositionIndex
    00701104 SQ 1 RenderedImageReferenceSequence
    00701201 SQ 1 VolumetricPresentationStateInputSequence
    00701202 CS 1 PresentationInputType
    00701203 US 1 InputSequencePositionIndex
    00701204 CS 1 Crop
    00701205 US 1-n CroppingSpecificationIndex
    00701206 CS 1 CompositingMethod
    00701207 US 1 VolumetricPresentationInputNumber
    00701208 CS 1 ImageVolumeGeometry
    00701209 UI 1 VolumetricPresentationInputSetUID
    0070120A SQ 1 VolumetricPresentationInputSetSequence
    0070120B CS 1 GlobalCrop
    0070120C US 1-n GlobalCroppingSpecificationIndex
    0070120D CS 1 RenderingMethod
    00701301 SQ 1 VolumeCroppingSequence
    00701302 CS 1 VolumeCroppingMethod
    00701303 FD 6 BoundingBoxCrop
    00701304 SQ 1 ObliqueCroppingPlaneSequence
    00701305 FD 4 Plane
    00701306 FD 3 PlaneNormal
    00701309 US 1 CroppingSpecificationNumber
    00701501 CS 1 MultiPlanarReconstructionStyle
    00701502 CS 1 MPRThicknessType
    00701503 FD 1 MPRSlabThickness
    00701505 FD 3 MPRTopLeftHandCorner
    00701507 FD 3 MPRViewWidthDirection
    00701508 FD 1 MPRViewWidth
    0070150C UL 1 NumberOfVolumetricCurvePoints
    0070150D OD 1 VolumetricCurvePoints
    00701511 FD 3 MPRViewHeightDirection
    00701512 FD 1 MPRViewHeight
    00701602 CS 1 RenderProjection
    00701603 FD 3 ViewpointPosition
    00701604 FD 3 ViewpointLookAtPoint
    00701605 FD 3 ViewpointUpDirection
    00701606 FD 6 RenderFieldOfView
    00701607 FD 1 SamplingStepSize
    00701701 CS 1 ShadingStyle
    00701702 FD 1 AmbientReflectionIntensity
    00701703 FD 3 LightDirection
    00701704 FD 1 DiffuseReflectionIntensity
    00701705 FD 1 SpecularReflectionIntensity
    00701706 FD 1 Shininess
    00701801 SQ 1 PresentationStateClassificationComponentSequence
    00701802 CS 1 ComponentType
    00701803 SQ 1 ComponentInputSequence
    00701804 US 1 VolumetricPresentationInputIndex
    00701805 SQ 1 PresentationStateCompositorComponentSequence
    00701806 SQ 1 WeightingTransferFunctionSequence
    00701807 US 3 WeightingLookupTableDescriptor
    00701808 OB 1 WeightingLookupTableData
    00701901 SQ 1 VolumetricAnnotationSequence
    00701903 SQ 1 ReferencedStructuredContextSequence
    00701904 UI 1 ReferencedContentItem
    00701905 SQ 1 VolumetricPresentationInputAnnotationSequence
    00701907 CS 1 AnnotationClipping
    00701A01 CS 1 PresentationAnimationStyle
    00701A03 FD 1 RecommendedAnimationRate
    00701A04 SQ 1 AnimationCurveSequence
    00701A05 FD 1 AnimationStepSize
    00701A06 FD 1 SwivelRange
    00701A07 OD 1 VolumetricCurveUpDirections
    00701A08 SQ 1 VolumeStreamSequence
    00701A09 LO 1 RGBATransferFunctionDescription
    00701B01 SQ 1 AdvancedBlendingSequence
    00701B02 US 1 BlendingInputNumber
    00701B03 SQ 1 BlendingDisplayInputSequence
    00701B04 SQ 1 BlendingDisplaySequence
    00701B06 CS 1 BlendingMode
    00701B07 CS 1 TimeSeriesBlending
    00701B08 CS 1 GeometryForDisplay
    00701B11 SQ 1 ThresholdSequence
    00701B12 SQ 1 ThresholdValueSequence
    00701B13 CS 1 ThresholdType
    00701B14 FD 1 ThresholdValue
    00720002 SH 1 HangingProtocolName
    00720004 LO 1 HangingProtocolDescription
    00720006 CS 1 HangingProtocolLevel
    00720008 LO 1 HangingProtocolCreator
    0072000A DT 1 HangingProtocolCreationDateTime
    0072000C SQ 1 HangingProtocolDefinitionSequence
    0072000E SQ 1 HangingProtocolUserIdentificationCodeSequence
    00720010 LO 1 HangingProtocolUserGroupName
    00720012 SQ 1 SourceHangingProtocolSequence
    00720014 US 1 NumberOfPriorsReferenced
    00720020 SQ 1 ImageSetsSequence
    00720022 SQ 1 ImageSetSelectorSequence
    00720024 CS 1 ImageSetSelectorUsageFlag
    00720026 AT 1 SelectorAttribute
    00720028 US 1 SelectorValueNumber
    00720030 SQ 1 TimeBasedImageSetsSequence
    00720032 US 1 ImageSetNumber
    00720034 CS 1 ImageSetSelectorCategory
    00720038 US 2 RelativeTime
    0072003A CS 1 RelativeTimeUnits
    0072003C SS 2 AbstractPriorValue
    0072003E SQ 1 AbstractPriorCodeSequence
    00720040 LO 1 ImageSetLabel
    00720050 CS 1 SelectorAttributeVR
    00720052 AT 1-n SelectorSequencePointer
    00720054 LO 1-n SelectorSequencePointerPrivateCreator
    00720056 LO 1 SelectorAttributePrivateCreator
    0072005E AE 1-n SelectorAEValue
    0072005F AS 1-n SelectorASValue
    00720060 AT 1-n SelectorATValue
    00720061 DA 1-n SelectorDAValue
    00720062 CS 1-n SelectorCSValue
    00720063 DT 1-n SelectorDTValue
    00720064 IS 1-n SelectorISValue
    00720065 OB 1 SelectorOBValue
    00720066 LO 1-n SelectorLOValue
    00720067 OF 1 SelectorOFValue
    00720068 LT 1 SelectorLTValue
    00720069 OW 1 SelectorOWValue
    0072006A PN 1-n SelectorPNValue
    0072006B TM 1-n SelectorTMValue
    0072006C SH 1-n SelectorSHValue
    0072006D UN 1 SelectorUNValue
    0072006E ST 1 SelectorSTValue
    0072006F UC 1-n SelectorUCValue
    00720070 UT 1 SelectorUTValue
    00720071 UR 1 SelectorURValue
    00720072 DS 1-n SelectorDSValue
    00720073 OD 1 SelectorODValue
    00720074 FD 1-n SelectorFDValue
    00720075 OL 1 SelectorOLValue
    00720076 FL 1-n SelectorFLValue
    00720078 UL 1-n SelectorULValue
    0072007A US 1-n SelectorUSValue
    0072007C SL 1-n SelectorSLValue
    0072007E SS 1-n SelectorSSValue
    0072007F UI 1-n SelectorUIValue
    00720080 SQ 1 SelectorCodeSequenceValue
    00720081 OV 1 SelectorOVValue
    00720082 SV 1-n SelectorSVValue
    00720083 UV 1-n SelectorUVValue
    00720100 US 1 NumberOfScreens
    00720102 SQ 1 NominalScreenDefinitionSequence
    00720104 US 1 NumberOfVerticalPixels
    00720106 US 1 NumberOfHorizontalPixels
    00720108 FD 4 DisplayEnvironmentSpatialPosition
    0072010A US 1 ScreenMinimumGrayscaleBitDepth
    0072010C US 1 ScreenMinimumColorBitDepth
    0072010E US 1 ApplicationMaximumRepaintTime
    00720200 SQ 1 DisplaySetsSequence
    00720202 US 1 DisplaySetNumber
    00720203 LO 1 DisplaySetLabel
    00720204 US 1 DisplaySetPresentationGroup
    00720206 LO 1 DisplaySetPresentationGroupDescription
    00720208 CS 1 PartialDataDisplayHandling
    00720210 SQ 1 SynchronizedScrollingSequence
    00720212 US 2-n DisplaySetScrollingGroup
    00720214 SQ 1 NavigationIndicatorSequence
    00720216 US 1 NavigationDisplaySet
    00720218 US 1-n ReferenceDisplaySets
    00720300 SQ 1 ImageBoxesSequence
    00720302 US 1 ImageBoxNumber
    00720304 CS 1 ImageBoxLayoutType
    00720306 US 1 ImageBoxTileHorizontalDimension
    00720308 US 1 ImageBoxTileVerticalDimension
    00720310 CS 1 ImageBoxScrollDirection
    00720312 CS 1 ImageBoxSmallScrollType
    00720314 US 1 ImageBoxSmallScrollAmount
    00720316 CS 1 ImageBoxLargeScrollType
    00720318 US 1 ImageBoxLargeScrollAmount
    00720320 US 1 ImageBoxOverlapPriority
    00720330 FD 1 CineRelativeToRealTime
    00720400 SQ 1 FilterOperationsSequence
    00720402 CS 1 FilterByCategory
    00720404 CS 1 FilterByAttributePresence
    00720406 CS 1 FilterByOperator
    00720420 US 3 StructuredDisplayBackgroundCIELabValue
    00720421 US 3 EmptyImageBoxCIELabValue
    00720422 SQ 1 StructuredDisplayImageBoxSequence
    00720424 SQ 1 StructuredDisplayTextBoxSequence
    00720427 SQ 1 ReferencedFirstFrameSequence
    00720430 SQ 1 ImageBoxSynchronizationSequence
    00720432 US 2-n SynchronizedImageBoxList
    00720434 CS 1 TypeOfSynchronization
    00720500 CS 1 BlendingOperationType
    00720510 CS 1 ReformattingOperationType
    00720512 FD 1 ReformattingThickness
    00720514 FD 1 ReformattingInterval
    00720516 CS 1 ReformattingOperationInitialViewDirection
    00720520 CS 1-n ThreeDRenderingType
    00720600 SQ 1 SortingOperationsSequence
    00720602 CS 1 SortByCategory
    00720604 CS 1 SortingDirection
    00720700 CS 2 DisplaySetPatientOrientation
    00720702 CS 1 VOIType
    00720704 CS 1 PseudoColorType
    00720705 SQ 1 PseudoColorPaletteInstanceReferenceSequence
    00720706 CS 1 ShowGrayscaleInverted
    00720710 CS 1 ShowImageTrueSizeFlag
    00720712 CS 1 ShowGraphicAnnotationFlag
    00720714 CS 1 ShowPatientDemographicsFlag
    00720716 CS 1 ShowAcquisitionTechniquesFlag
    00720717 CS 1 DisplaySetHorizontalJustification
    00720718 CS 1 DisplaySetVerticalJustification
    00740120 FD 1 ContinuationStartMeterset
    00740121 FD 1 ContinuationEndMeterset
    00741000 CS 1 ProcedureStepState
    00741002 SQ 1 ProcedureStepProgressInformationSequence
    00741004 DS 1 ProcedureStepProgress
    00741006 ST 1 ProcedureStepProgressDescription
    00741007 SQ 1 ProcedureStepProgressParametersSequence
    00741008 SQ 1 ProcedureStepCommunicationsURISequence
    0074100A UR 1 ContactURI
    0074100C LO 1 ContactDisplayName
    0074100E SQ 1 ProcedureStepDiscontinuationReasonCodeSequence
    00741020 SQ 1 BeamTaskSequence
    00741022 CS 1 BeamTaskType
    00741024 IS 1 BeamOrderIndexTrial
    00741025 CS 1 AutosequenceFlag
    00741026 FD 1 TableTopVerticalAdjustedPosition
    00741027 FD 1 TableTopLongitudinalAdjustedPosition
    00741028 FD 1 TableTopLateralAdjustedPosition
    0074102A FD 1 PatientSupportAdjustedAngle
    0074102B FD 1 TableTopEccentricAdjustedAngle
    0074102C FD 1 TableTopPitchAdjustedAngle
    0074102D FD 1 TableTopRollAdjustedAngle
    00741030 SQ 1 DeliveryVerificationImageSequence
    00741032 CS 1 VerificationImageTiming
    00741034 CS 1 DoubleExposureFlag
    00741036 CS 1 DoubleExposureOrdering
    00741038 DS 1 DoubleExposureMetersetTrial
    0074103A DS 4 DoubleExposureFieldDeltaTrial
    00741040 SQ 1 RelatedReferenceRTImageSequence
    00741042 SQ 1 GeneralMachineVerificationSequence
    00741044 SQ 1 ConventionalMachineVerificationSequence
    00741046 SQ 1 IonMachineVerificationSequence
    00741048 SQ 1 FailedAttributesSequence
    0074104A SQ 1 OverriddenAttributesSequence
    0074104C SQ 1 ConventionalControlPointVerificationSequence
    0074104E SQ 1 IonControlPointVerificationSequence
    00741050 SQ 1 AttributeOccurrenceSequence
    00741052 AT 1 AttributeOccurrencePointer
    00741054 UL 1 AttributeItemSelector
    00741056 LO 1 AttributeOccurrencePrivateCreator
    00741057 IS 1-n SelectorSequencePointerItems
    00741200 CS 1 ScheduledProcedureStepPriority
    00741202 LO 1 WorklistLabel
    00741204 LO 1 ProcedureStepLabel
    00741210 SQ 1 ScheduledProcessingParametersSequence
    00741212 SQ 1 PerformedProcessingParametersSequence
    00741216 SQ 1 UnifiedProcedureStepPerformedProcedureSequence
    00741220 SQ 1 RelatedProcedureStepSequence
    00741222 LO 1 ProcedureStepRelationshipType
    00741224 SQ 1 ReplacedProcedureStepSequence
    00741230 LO 1 DeletionLock
    00741234 AE 1 ReceivingAE
    00741236 AE 1 RequestingAE
    00741238 LT 1 ReasonForCancellation
    00741242 CS 1 SCPStatus
    00741244 CS 1 SubscriptionListStatus
    00741246 CS 1 UnifiedProcedureStepListStatus
    00741324 UL 1 BeamOrderIndex
    00741338 FD 1 DoubleExposureMeterset
    0074133A FD 4 DoubleExposureFieldDelta
    00741401 SQ 1 BrachyTaskSequence
    00741402 DS 1 ContinuationStartTotalReferenceAirKerma
    00741403 DS 1 ContinuationEndTotalReferenceAirKerma
    00741404 IS 1 ContinuationPulseNumber
    00741405 SQ 1 ChannelDeliveryOrderSequence
    00741406 IS 1 ReferencedChannelNumber
    00741407 DS 1 StartCumulativeTimeWeight
    00741408 DS 1 EndCumulativeTimeWeight
    00741409 SQ 1 OmittedChannelSequence
    0074140A CS 1 ReasonForChannelOmission
    0074140B LO 1 ReasonForChannelOmissionDescription
    0074140C IS 1 ChannelDeliveryOrderIndex
    0074140D SQ 1 ChannelDeliveryContinuationSequence
    0074140E SQ 1 OmittedApplicationSetupSequence
    00760001 LO 1 ImplantAssemblyTemplateName
    00760003 LO 1 ImplantAssemblyTemplateIssuer
    00760006 LO 1 ImplantAssemblyTemplateVersion
    00760008 SQ 1 ReplacedImplantAssemblyTemplateSequence
    0076000A CS 1 ImplantAssemblyTemplateType
    0076000C SQ 1 OriginalImplantAssemblyTemplateSequence
    0076000E SQ 1 DerivationImplantAssemblyTemplateSequence
    00760010 SQ 1 ImplantAssemblyTemplateTargetAnatomySequence
    00760020 SQ 1 ProcedureTypeCodeSequence
    00760030 LO 1 SurgicalTechnique
    00760032 SQ 1 ComponentTypesSequence
    00760034 SQ 1 ComponentTypeCodeSequence
    00760036 CS 1 ExclusiveComponentType
    00760038 CS 1 MandatoryComponentType
    00760040 SQ 1 ComponentSequence
    00760055 US 1 ComponentID
    00760060 SQ 1 ComponentAssemblySequence
    00760070 US 1 Component1ReferencedID
    00760080 US 1 Component1ReferencedMatingFeatureSetID
    00760090 US 1 Component1ReferencedMatingFeatureID
    007600A0 US 1 Component2ReferencedID
    007600B0 US 1 Component2ReferencedMatingFeatureSetID
    007600C0 US 1 Component2ReferencedMatingFeatureID
    00780001 LO 1 ImplantTemplateGroupName
    00780010 ST 1 ImplantTemplateGroupDescription
    00780020 LO 1 ImplantTemplateGroupIssuer
    00780024 LO 1 ImplantTemplateGroupVersion
    00780026 SQ 1 ReplacedImplantTemplateGroupSequence
    00780028 SQ 1 ImplantTemplateGroupTargetAnatomySequence
    0078002A SQ 1 ImplantTemplateGroupMembersSequence
    0078002E US 1 ImplantTemplateGroupMemberID
    00780050 FD 3 ThreeDImplantTemplateGroupMemberMatchingPoint
    00780060 FD 9 ThreeDImplantTemplateGroupMemberMatchingAxes
    00780070 SQ 1 ImplantTemplateGroupMemberMatching2DCoordinatesSequence
    00780090 FD 2 TwoDImplantTemplateGroupMemberMatchingPoint
    007800A0 FD 4 TwoDImplantTemplateGroupMemberMatchingAxes
    007800B0 SQ 1 ImplantTemplateGroupVariationDimensionSequence
    007800B2 LO 1 ImplantTemplateGroupVariationDimensionName
    007800B4 SQ 1 ImplantTemplateGroupVariationDimensionRankSequence
    007800B6 US 1 ReferencedImplantTemplateGroupMemberID
    007800B8 US 1 ImplantTemplateGroupVariationDimensionRank
    00800001 SQ 1 SurfaceScanAcquisitionTypeCodeSequence
    00800002 SQ 1 SurfaceScanModeCodeSequence
    00800003 SQ 1 RegistrationMethodCodeSequence
    00800004 FD 1 ShotDurationTime
    00800005 FD 1 ShotOffsetTime
    00800006 US 1-n SurfacePointPresentationValueData
    00800007 US 3-3n SurfacePointColorCIELabValueData
    00800008 SQ 1 UVMappingSequence
    00800009 SH 1 TextureLabel
    00800010 OF 1 UValueData
    00800011 OF 1 VValueData
    00800012 SQ 1 ReferencedTextureSequence
    00800013 SQ 1 ReferencedSurfaceDataSequence
    00820001 CS 1 AssessmentSummary
    00820003 UT 1 AssessmentSummaryDescription
    00820004 SQ 1 AssessedSOPInstanceSequence
    00820005 SQ 1 ReferencedComparisonSOPInstanceSequence
    00820006 UL 1 NumberOfAssessmentObservations
    00820007 SQ 1 AssessmentObservationsSequence
    00820008 CS 1 ObservationSignificance
    0082000A UT 1 ObservationDescription
    0082000C SQ 1 StructuredConstraintObservationSequence
    00820010 SQ 1 AssessedAttributeValueSequence
    00820016 LO 1 AssessmentSetID
    00820017 SQ 1 AssessmentRequesterSequence
    00820018 LO 1 SelectorAttributeName
    00820019 LO 1 SelectorAttributeKeyword
    00820021 SQ 1 AssessmentTypeCodeSequence
    00820022 SQ 1 ObservationBasisCodeSequence
    00820023 LO 1 AssessmentLabel
    00820032 CS 1 ConstraintType
    00820033 UT 1 SpecificationSelectionGuidance
    00820034 SQ 1 ConstraintValueSequence
    00820035 SQ 1 RecommendedDefaultValueSequence
    00820036 CS 1 ConstraintViolationSignificance
    00820037 UT 1 ConstraintViolationCondition
    00820038 CS 1 ModifiableConstraintFlag
    00880130 SH 1 StorageMediaFileSetID
    00880140 UI 1 StorageMediaFileSetUID
    00880200 SQ 1 IconImageSequence
    00880904 LO 1 TopicTitle
    00880906 ST 1 TopicSubject
    00880910 LO 1 TopicAuthor
    00880912 LO 1-32 TopicKeywords
    01000410 CS 1 SOPInstanceStatus
    01000420 DT 1 SOPAuthorizationDateTime
    01000424 LT 1 SOPAuthorizationComment
    01000426 LO 1 AuthorizationEquipmentCertificationNumber
    04000005 US 1 MACIDNumber
    04000010 UI 1 MACCalculationTransferSyntaxUID
    04000015 CS 1 MACAlgorithm
    04000020 AT 1-n DataElementsSigned
    04000100 UI 1 DigitalSignatureUID
    04000105 DT 1 DigitalSignatureDateTime
    04000110 CS 1 CertificateType
    04000115 OB 1 CertificateOfSigner
    04000120 OB 1 Signature
    04000305 CS 1 CertifiedTimestampType
    04000310 OB 1 CertifiedTimestamp
    04000401 SQ 1 DigitalSignaturePurposeCodeSequence
    04000402 SQ 1 ReferencedDigitalSignatureSequence
    04000403 SQ 1 ReferencedSOPInstanceMACSequence
    04000404 OB 1 MAC
    04000500 SQ 1 EncryptedAttributesSequence
    04000510 UI 1 EncryptedContentTransferSyntaxUID
    04000520 OB 1 EncryptedContent
    04000550 SQ 1 ModifiedAttributesSequence
    04000551 SQ 1 NonconformingModifiedAttributesSequence
    04000552 OB 1 NonconformingDataElementValue
    04000561 SQ 1 OriginalAttributesSequence
    04000562 DT 1 AttributeModificationDateTime
    04000563 LO 1 ModifyingSystem
    04000564 LO 1 SourceOfPreviousValues
    04000565 CS 1 ReasonForTheAttributeModification
    04000600 CS 1 InstanceOriginStatus
    20000010 IS 1 NumberOfCopies
    2000001E SQ 1 PrinterConfigurationSequence
    20000020 CS 1 PrintPriority
    20000030 CS 1 MediumType
    20000040 CS 1 FilmDestination
    20000050 LO 1 FilmSessionLabel
    20000060 IS 1 MemoryAllocation
    20000061 IS 1 MaximumMemoryAllocation
    20000062 CS 1 ColorImagePrintingFlag
    20000063 CS 1 CollationFlag
    20000065 CS 1 AnnotationFlag
    20000067 CS 1 ImageOverlayFlag
    20000069 CS 1 PresentationLUTFlag
    2000006A CS 1 ImageBoxPresentationLUTFlag
    200000A0 US 1 MemoryBitDepth
    200000A1 US 1 PrintingBitDepth
    200000A2 SQ 1 MediaInstalledSequence
    200000A4 SQ 1 OtherMediaAvailableSequence
    200000A8 SQ 1 SupportedImageDisplayFormatsSequence
    20000500 SQ 1 ReferencedFilmBoxSequence
    20000510 SQ 1 ReferencedStoredPrintSequence
    20100010 ST 1 ImageDisplayFormat
    20100030 CS 1 AnnotationDisplayFormatID
    20100040 CS 1 FilmOrientation
    20100050 CS 1 FilmSizeID
    20100052 CS 1 PrinterResolutionID
    20100054 CS 1 DefaultPrinterResolutionID
    20100060 CS 1 MagnificationType
    20100080 CS 1 SmoothingType
    201000A6 CS 1 DefaultMagnificationType
    201000A7 CS 1-n OtherMagnificationTypesAvailable
    201000A8 CS 1 DefaultSmoothingType
    201000A9 CS 1-n OtherSmoothingTypesAvailable
    20100100 CS 1 BorderDensity
    20100110 CS 1 EmptyImageDensity
    20100120 US 1 MinDensity
    20100130 US 1 MaxDensity
    20100140 CS 1 Trim
    20100150 ST 1 ConfigurationInformation
    20100152 LT 1 ConfigurationInformationDescription
    20100154 IS 1 MaximumCollatedFilms
    2010015E US 1 Illumination
    20100160 US 1 ReflectedAmbientLight
    20100376 DS 2 PrinterPixelSpacing
    20100500 SQ 1 ReferencedFilmSessionSequence
    20100510 SQ 1 ReferencedImageBoxSequence
    20100520 SQ 1 ReferencedBasicAnnotationBoxSequence
    20200010 US 1 ImageBoxPosition
    20200020 CS 1 Polarity
    20200030 DS 1 RequestedImageSize
    20200040 CS 1 RequestedDecimateCropBehavior
    20200050 CS 1 RequestedResolutionID
    202000A0 CS 1 RequestedImageSizeFlag
    202000A2 CS 1 DecimateCropResult
    20200110 SQ 1 BasicGrayscaleImageSequence
    20200111 SQ 1 BasicColorImageSequence
    20200130 SQ 1 ReferencedImageOverlayBoxSequence
    20200140 SQ 1 ReferencedVOILUTBoxSequence
    20300010 US 1 AnnotationPosition
    20300020 LO 1 TextString
    20400010 SQ 1 ReferencedOverlayPlaneSequence
    20400011 US 1-99 ReferencedOverlayPlaneGroups
    20400020 SQ 1 OverlayPixelDataSequence
    20400060 CS 1 OverlayMagnificationType
    20400070 CS 1 OverlaySmoothingType
    20400072 CS 1 OverlayOrImageMagnification
    20400074 US 1 MagnifyToNumberOfColumns
    20400080 CS 1 OverlayForegroundDensity
    20400082 CS 1 OverlayBackgroundDensity
    20400090 CS 1 OverlayMode
    20400100 CS 1 ThresholdDensity
    20400500 SQ 1 ReferencedImageBoxSequenceRetired
    20500010 SQ 1 PresentationLUTSequence
    20500020 CS 1 PresentationLUTShape
    20500500 SQ 1 ReferencedPresentationLUTSequence
    21000010 SH 1 PrintJobID
    21000020 CS 1 ExecutionStatus
    21000030 CS 1 ExecutionStatusInfo
    21000040 DA 1 CreationDate
    21000050 TM 1 CreationTime
    21000070 AE 1 Originator
    21000140 AE 1 DestinationAE
    21000160 SH 1 OwnerID
    21000170 IS 1 NumberOfFilms
    21000500 SQ 1 ReferencedPrintJobSequencePullStoredPrint
    21100010 CS 1 PrinterStatus
    21100020 CS 1 PrinterStatusInfo
    21100030 LO 1 PrinterName
    21100099 SH 1 PrintQueueID
    21200010 CS 1 QueueStatus
    21200050 SQ 1 PrintJobDescriptionSequence
    21200070 SQ 1 ReferencedPrintJobSequence
    21300010 SQ 1 PrintManagementCapabilitiesSequence
    21300015 SQ 1 PrinterCharacteristicsSequence
    21300030 SQ 1 FilmBoxContentSequence
    21300040 SQ 1 ImageBoxContentSequence
    21300050 SQ 1 AnnotationContentSequence
    21300060 SQ 1 ImageOverlayBoxContentSequence
    21300080 SQ 1 PresentationLUTContentSequence
    213000A0 SQ 1 ProposedStudySequence
    213000C0 SQ 1 OriginalImageSequence
    22000001 CS 1 LabelUsingInformationExtractedFromInstances
    22000002 UT 1 LabelText
    22000003 CS 1 LabelStyleSelection
    22000004 LT 1 MediaDisposition
    22000005 LT 1 BarcodeValue
    22000006 CS 1 BarcodeSymbology
    22000007 CS 1 AllowMediaSplitting
    22000008 CS 1 IncludeNonDICOMObjects
    22000009 CS 1 IncludeDisplayApplication
    2200000A CS 1 PreserveCompositeInstancesAfterMediaCreation
    2200000B US 1 TotalNumberOfPiecesOfMediaCreated
    2200000C LO 1 RequestedMediaApplicationProfile
    2200000D SQ 1 ReferencedStorageMediaSequence
    2200000E AT 1-n FailureAttributes
    2200000F CS 1 AllowLossyCompression
    22000020 CS 1 RequestPriority
    30020002 SH 1 RTImageLabel
    30020003 LO 1 RTImageName
    30020004 ST 1 RTImageDescription
    3002000A CS 1 ReportedValuesOrigin
    3002000C CS 1 RTImagePlane
    3002000D DS 3 XRayImageReceptorTranslation
    3002000E DS 1 XRayImageReceptorAngle
    30020010 DS 6 RTImageOrientation
    30020011 DS 2 ImagePlanePixelSpacing
    30020012 DS 2 RTImagePosition
    30020020 SH 1 RadiationMachineName
    30020022 DS 1 RadiationMachineSAD
    30020024 DS 1 RadiationMachineSSD
    30020026 DS 1 RTImageSID
    30020028 DS 1 SourceToReferenceObjectDistance
    30020029 IS 1 FractionNumber
    30020030 SQ 1 ExposureSequence
    30020032 DS 1 MetersetExposure
    30020034 DS 4 DiaphragmPosition
    30020040 SQ 1 FluenceMapSequence
    30020041 CS 1 FluenceDataSource
    30020042 DS 1 FluenceDataScale
    30020050 SQ 1 PrimaryFluenceModeSequence
    30020051 CS 1 FluenceMode
    30020052 SH 1 FluenceModeID
    30020100 IS 1 SelectedFrameNumber
    30020101 SQ 1 SelectedFrameFunctionalGroupsSequence
    30020102 SQ 1 RTImageFrameGeneralContentSequence
    30020103 SQ 1 RTImageFrameContextSequence
    30020104 SQ 1 RTImageScopeSequence
    30020105 CS 1 BeamModifierCoordinatesPresenceFlag
    30020106 FD 1 StartCumulativeMeterset
    30020107 FD 1 StopCumulativeMeterset
    30020108 SQ 1 RTAcquisitionPatientPositionSequence
    30020109 SQ 1 RTImageFrameImagingDevicePositionSequence
    3002010A SQ 1 RTImageFramekVRadiationAcquisitionSequence
    3002010B SQ 1 RTImageFrameMVRadiationAcquisitionSequence
    3002010C SQ 1 RTImageFrameRadiationAcquisitionSequence
    3002010D SQ 1 ImagingSourcePositionSequence
    3002010E SQ 1 ImageReceptorPositionSequence
    3002010F FD 16 DevicePositionToEquipmentMappingMatrix
    30020110 SQ 1 DevicePositionParameterSequence
    30020111 CS 1 ImagingSourceLocationSpecificationType
    30020112 SQ 1 ImagingDeviceLocationMatrixSequence
    30020113 SQ 1 ImagingDeviceLocationParameterSequence
    30020114 SQ 1 ImagingApertureSequence
    30020115 CS 1 ImagingApertureSpecificationType
    30020116 US 1 NumberOfAcquisitionDevices
    30020117 SQ 1 AcquisitionDeviceSequence
    30020118 SQ 1 AcquisitionTaskSequence
    30020119 SQ 1 AcquisitionTaskWorkitemCodeSequence
    3002011A SQ 1 AcquisitionSubtaskSequence
    3002011B SQ 1 SubtaskWorkitemCodeSequence
    3002011C US 1 AcquisitionTaskIndex
    3002011D US 1 AcquisitionSubtaskIndex
    3002011E SQ 1 ReferencedBaselineParametersRTRadiationInstanceSequence
    3002011F SQ 1 PositionAcquisitionTemplateIdentificationSequence
    30020120 ST 1 PositionAcquisitionTemplateID
    30020121 LO 1 PositionAcquisitionTemplateName
    30020122 SQ 1 PositionAcquisitionTemplateCodeSequence
    30020123 LT 1 PositionAcquisitionTemplateDescription
    30020124 SQ 1 AcquisitionTaskApplicabilitySequence
    30020125 SQ 1 ProjectionImagingAcquisitionParameterSequence
    30020126 SQ 1 CTImagingAcquisitionParameterSequence
    30020127 SQ 1 KVImagingGenerationParametersSequence
    30020128 SQ 1 MVImagingGenerationParametersSequence
    30020129 CS 1 AcquisitionSignalType
    3002012A CS 1 AcquisitionMethod
    3002012B SQ 1 ScanStartPositionSequence
    3002012C SQ 1 ScanStopPositionSequence
    3002012D FD 1 ImagingSourceToBeamModifierDefinitionPlaneDistance
    3002012E CS 1 ScanArcType
    3002012F CS 1 DetectorPositioningType
    30020130 SQ 1 AdditionalRTAccessoryDeviceSequence
    30020131 SQ 1 DeviceSpecificAcquisitionParameterSequence
    30020132 SQ 1 ReferencedPositionReferenceInstanceSequence
    30020133 SQ 1 EnergyDerivationCodeSequence
    30020134 FD 1 MaximumCumulativeMetersetExposure
    30020135 SQ 1 AcquisitionInitiationSequence
    30040001 CS 1 DVHType
    30040002 CS 1 DoseUnits
    30040004 CS 1 DoseType
    30040005 CS 1 SpatialTransformOfDose
    30040006 LO 1 DoseComment
    30040008 DS 3 NormalizationPoint
    3004000A CS 1 DoseSummationType
    3004000C DS 2-n GridFrameOffsetVector
    3004000E DS 1 DoseGridScaling
    30040010 SQ 1 RTDoseROISequence
    30040012 DS 1 DoseValue
    30040014 CS 1-3 TissueHeterogeneityCorrection
    30040040 DS 3 DVHNormalizationPoint
    30040042 DS 1 DVHNormalizationDoseValue
    30040050 SQ 1 DVHSequence
    30040052 DS 1 DVHDoseScaling
    30040054 CS 1 DVHVolumeUnits
    30040056 IS 1 DVHNumberOfBins
    30040058 DS 2-2n DVHData
    30040060 SQ 1 DVHReferencedROISequence
    30040062 CS 1 DVHROIContributionType
    30040070 DS 1 DVHMinimumDose
    30040072 DS 1 DVHMaximumDose
    30040074 DS 1 DVHMeanDose
    30060002 SH 1 StructureSetLabel
    30060004 LO 1 StructureSetName
    30060006 ST 1 StructureSetDescription
    30060008 DA 1 StructureSetDate
    30060009 TM 1 StructureSetTime
    30060010 SQ 1 ReferencedFrameOfReferenceSequence
    30060012 SQ 1 RTReferencedStudySequence
    30060014 SQ 1 RTReferencedSeriesSequence
    30060016 SQ 1 ContourImageSequence
    30060018 SQ 1 PredecessorStructureSetSequence
    30060020 SQ 1 StructureSetROISequence
    30060022 IS 1 ROINumber
    30060024 UI 1 ReferencedFrameOfReferenceUID
    30060026 LO 1 ROIName
    30060028 ST 1 ROIDescription
    3006002A IS 3 ROIDisplayColor
    3006002C DS 1 ROIVolume
    3006002D DT 1 ROIDateTime
    3006002E DT 1 ROIObservationDateTime
    30060030 SQ 1 RTRelatedROISequence
    30060033 CS 1 RTROIRelationship
    30060036 CS 1 ROIGenerationAlgorithm
    30060037 SQ 1 ROIDerivationAlgorithmIdentificationSequence
    30060038 LO 1 ROIGenerationDescription
    30060039 SQ 1 ROIContourSequence
    30060040 SQ 1 ContourSequence
    30060042 CS 1 ContourGeometricType
    30060044 DS 1 ContourSlabThickness
    30060045 DS 3 ContourOffsetVector
    30060046 IS 1 NumberOfContourPoints
    30060048 IS 1 ContourNumber
    30060049 IS 1-n AttachedContours
    3006004A SQ 1 SourcePixelPlanesCharacteristicsSequence
    3006004B SQ 1 SourceSeriesSequence
    3006004C SQ 1 SourceSeriesInformationSequence
    3006004D SQ 1 ROICreatorSequence
    3006004E SQ 1 ROIInterpreterSequence
    3006004F SQ 1 ROIObservationContextCodeSequence
    30060050 DS 3-3n ContourData
    30060080 SQ 1 RTROIObservationsSequence
    30060082 IS 1 ObservationNumber
    30060084 IS 1 ReferencedROINumber
    30060085 SH 1 ROIObservationLabel
    30060086 SQ 1 RTROIIdentificationCodeSequence
    30060088 ST 1 ROIObservationDescription
    300600A0 SQ 1 RelatedRTROIObservationsSequence
    300600A4 CS 1 RTROIInterpretedType
    300600A6 PN 1 ROIInterpreter
    300600B0 SQ 1 ROIPhysicalPropertiesSequence
    300600B2 CS 1 ROIPhysicalProperty
    300600B4 DS 1 ROIPhysicalPropertyValue
    300600B6 SQ 1 ROIElementalCompositionSequence
    300600B7 US 1 ROIElementalCompositionAtomicNumber
    300600B8 FL 1 ROIElementalCompositionAtomicMassFraction
    300600B9 SQ 1 AdditionalRTROIIdentificationCodeSequence
    300600C0 SQ 1 FrameOfReferenceRelationshipSequence
    300600C2 UI 1 RelatedFrameOfReferenceUID
    300600C4 CS 1 FrameOfReferenceTransformationType
    300600C6 DS 16 FrameOfReferenceTransformationMatrix
    300600C8 LO 1 FrameOfReferenceTransformationComment
    300600C9 SQ 1 PatientLocationCoordinatesSequence
    300600CA SQ 1 PatientLocationCoordinatesCodeSequence
    300600CB SQ 1 PatientSupportPositionSequence
    30080010 SQ 1 MeasuredDoseReferenceSequence
    30080012 ST 1 MeasuredDoseDescription
    30080014 CS 1 MeasuredDoseType
    30080016 DS 1 MeasuredDoseValue
    30080020 SQ 1 TreatmentSessionBeamSequence
    30080021 SQ 1 TreatmentSessionIonBeamSequence
    30080022 IS 1 CurrentFractionNumber
    30080024 DA 1 TreatmentControlPointDate
    30080025 TM 1 TreatmentControlPointTime
    3008002A CS 1 TreatmentTerminationStatus
    3008002B SH 1 TreatmentTerminationCode
    3008002C CS 1 TreatmentVerificationStatus
    30080030 SQ 1 ReferencedTreatmentRecordSequence
    30080032 DS 1 SpecifiedPrimaryMeterset
    30080033 DS 1 SpecifiedSecondaryMeterset
    30080036 DS 1 DeliveredPrimaryMeterset
    30080037 DS 1 DeliveredSecondaryMeterset
    3008003A DS 1 SpecifiedTreatmentTime
    3008003B DS 1 DeliveredTreatmentTime
    30080040 SQ 1 ControlPointDeliverySequence
    30080041 SQ 1 IonControlPointDeliverySequence
    30080042 DS 1 SpecifiedMeterset
    30080044 DS 1 DeliveredMeterset
    30080045 FL 1 MetersetRateSet
    30080046 FL 1 MetersetRateDelivered
    30080047 FL 1-n ScanSpotMetersetsDelivered
    30080048 DS 1 DoseRateDelivered
    30080050 SQ 1 TreatmentSummaryCalculatedDoseReferenceSequence
    30080052 DS 1 CumulativeDoseToDoseReference
    30080054 DA 1 FirstTreatmentDate
    30080056 DA 1 MostRecentTreatmentDate
    3008005A IS 1 NumberOfFractionsDelivered
    30080060 SQ 1 OverrideSequence
    30080061 AT 1 ParameterSequencePointer
    30080062 AT 1 OverrideParameterPointer
    30080063 IS 1 ParameterItemIndex
    30080064 IS 1 MeasuredDoseReferenceNumber
    30080065 AT 1 ParameterPointer
    30080066 ST 1 OverrideReason
    30080067 US 1 ParameterValueNumber
    30080068 SQ 1 CorrectedParameterSequence
    3008006A FL 1 CorrectionValue
    30080070 SQ 1 CalculatedDoseReferenceSequence
    30080072 IS 1 CalculatedDoseReferenceNumber
    30080074 ST 1 CalculatedDoseReferenceDescription
    30080076 DS 1 CalculatedDoseReferenceDoseValue
    30080078 DS 1 StartMeterset
    3008007A DS 1 EndMeterset
    30080080 SQ 1 ReferencedMeasuredDoseReferenceSequence
    30080082 IS 1 ReferencedMeasuredDoseReferenceNumber
    30080090 SQ 1 ReferencedCalculatedDoseReferenceSequence
    30080092 IS 1 ReferencedCalculatedDoseReferenceNumber
    300800A0 SQ 1 BeamLimitingDeviceLeafPairsSequence
    300800A1 SQ 1 EnhancedRTBeamLimitingDeviceSequence
    300800A2 SQ 1 EnhancedRTBeamLimitingOpeningSequence
    300800A3 CS 1 EnhancedRTBeamLimitingDeviceDefinitionFlag
    300800A4 FD 2-2n ParallelRTBeamDelimiterOpeningExtents
    300800B0 SQ 1 RecordedWedgeSequence
    300800C0 SQ 1 RecordedCompensatorSequence
    300800D0 SQ 1 RecordedBlockSequence
    300800D1 SQ 1 RecordedBlockSlabSequence
    300800E0 SQ 1 TreatmentSummaryMeasuredDoseReferenceSequence
    300800F0 SQ 1 RecordedSnoutSequence
    300800F2 SQ 1 RecordedRangeShifterSequence
    300800F4 SQ 1 RecordedLateralSpreadingDeviceSequence
    300800F6 SQ 1 RecordedRangeModulatorSequence
    30080100 SQ 1 RecordedSourceSequence
    30080105 LO 1 SourceSerialNumber
    30080110 SQ 1 TreatmentSessionApplicationSetupSequence
    30080116 CS 1 ApplicationSetupCheck
    30080120 SQ 1 RecordedBrachyAccessoryDeviceSequence
    30080122 IS 1 ReferencedBrachyAccessoryDeviceNumber
    30080130 SQ 1 RecordedChannelSequence
    30080132 DS 1 SpecifiedChannelTotalTime
    30080134 DS 1 DeliveredChannelTotalTime
    30080136 IS 1 SpecifiedNumberOfPulses
    30080138 IS 1 DeliveredNumberOfPulses
    3008013A DS 1 SpecifiedPulseRepetitionInterval
    3008013C DS 1 DeliveredPulseRepetitionInterval
    30080140 SQ 1 RecordedSourceApplicatorSequence
    30080142 IS 1 ReferencedSourceApplicatorNumber
    30080150 SQ 1 RecordedChannelShieldSequence
    30080152 IS 1 ReferencedChannelShieldNumber
    30080160 SQ 1 BrachyControlPointDeliveredSequence
    30080162 DA 1 SafePositionExitDate
    30080164 TM 1 SafePositionExitTime
    30080166 DA 1 SafePositionReturnDate
    30080168 TM 1 SafePositionReturnTime
    30080171 SQ 1 PulseSpecificBrachyControlPointDeliveredSequence
    30080172 US 1 PulseNumber
    30080173 SQ 1 BrachyPulseControlPointDeliveredSequence
    30080200 CS 1 CurrentTreatmentStatus
    30080202 ST 1 TreatmentStatusComment
    30080220 SQ 1 FractionGroupSummarySequence
    30080223 IS 1 ReferencedFractionNumber
    30080224 CS 1 FractionGroupType
    30080230 CS 1 BeamStopperPosition
    30080240 SQ 1 FractionStatusSummarySequence
    30080250 DA 1 TreatmentDate
    30080251 TM 1 TreatmentTime
    300A0002 SH 1 RTPlanLabel
    300A0003 LO 1 RTPlanName
    300A0004 ST 1 RTPlanDescription
    300A0006 DA 1 RTPlanDate
    300A0007 TM 1 RTPlanTime
    300A0009 LO 1-n TreatmentProtocols
    300A000A CS 1 PlanIntent
    300A000B LO 1-n TreatmentSites
    300A000C CS 1 RTPlanGeometry
    300A000E ST 1 PrescriptionDescription
    300A0010 SQ 1 DoseReferenceSequence
    300A0012 IS 1 DoseReferenceNumber
    300A0013 UI 1 DoseReferenceUID
    300A0014 CS 1 DoseReferenceStructureType
    300A0015 CS 1 NominalBeamEnergyUnit
    300A0016 LO 1 DoseReferenceDescription
    300A0018 DS 3 DoseReferencePointCoordinates
    300A001A DS 1 NominalPriorDose
    300A0020 CS 1 DoseReferenceType
    300A0021 DS 1 ConstraintWeight
    300A0022 DS 1 DeliveryWarningDose
    300A0023 DS 1 DeliveryMaximumDose
    300A0025 DS 1 TargetMinimumDose
    300A0026 DS 1 TargetPrescriptionDose
    300A0027 DS 1 TargetMaximumDose
    300A0028 DS 1 TargetUnderdoseVolumeFraction
    300A002A DS 1 OrganAtRiskFullVolumeDose
    300A002B DS 1 OrganAtRiskLimitDose
    300A002C DS 1 OrganAtRiskMaximumDose
    300A002D DS 1 OrganAtRiskOverdoseVolumeFraction
    300A0040 SQ 1 ToleranceTableSequence
    300A0042 IS 1 ToleranceTableNumber
    300A0043 SH 1 ToleranceTableLabel
    300A0044 DS 1 GantryAngleTolerance
    300A0046 DS 1 BeamLimitingDeviceAngleTolerance
    300A0048 SQ 1 BeamLimitingDeviceToleranceSequence
    300A004A DS 1 BeamLimitingDevicePositionTolerance
    300A004B FL 1 SnoutPositionTolerance
    300A004C DS 1 PatientSupportAngleTolerance
    300A004E DS 1 TableTopEccentricAngleTolerance
    300A004F FL 1 TableTopPitchAngleTolerance
    300A0050 FL 1 TableTopRollAngleTolerance
    300A0051 DS 1 TableTopVerticalPositionTolerance
    300A0052 DS 1 TableTopLongitudinalPositionTolerance
    300A0053 DS 1 TableTopLateralPositionTolerance
    300A0054 UI 1 TableTopPositionAlignmentUID
    300A0055 CS 1 RTPlanRelationship
    300A0070 SQ 1 FractionGroupSequence
    300A0071 IS 1 FractionGroupNumber
    300A0072 LO 1 FractionGroupDescription
    300A0078 IS 1 NumberOfFractionsPlanned
    300A0079 IS 1 NumberOfFractionPatternDigitsPerDay
    300A007A IS 1 RepeatFractionCycleLength
    300A007B LT 1 FractionPattern
    300A0080 IS 1 NumberOfBeams
    300A0082 DS 3 BeamDoseSpecificationPoint
    300A0083 UI 1 ReferencedDoseReferenceUID
    300A0084 DS 1 BeamDose
    300A0086 DS 1 BeamMeterset
    300A0088 FL 1 BeamDosePointDepth
    300A0089 FL 1 BeamDosePointEquivalentDepth
    300A008A FL 1 BeamDosePointSSD
    300A008B CS 1 BeamDoseMeaning
    300A008C SQ 1 BeamDoseVerificationControlPointSequence
    300A008D FL 1 AverageBeamDosePointDepth
    300A008E FL 1 AverageBeamDosePointEquivalentDepth
    300A008F FL 1 AverageBeamDosePointSSD
    300A0090 CS 1 BeamDoseType
    300A0091 DS 1 AlternateBeamDose
    300A0092 CS 1 AlternateBeamDoseType
    300A0093 CS 1 DepthValueAveragingFlag
    300A0094 DS 1 BeamDosePointSourceToExternalContourDistance
    300A00A0 IS 1 NumberOfBrachyApplicationSetups
    300A00A2 DS 3 BrachyApplicationSetupDoseSpecificationPoint
    300A00A4 DS 1 BrachyApplicationSetupDose
    300A00B0 SQ 1 BeamSequence
    300A00B2 SH 1 TreatmentMachineName
    300A00B3 CS 1 PrimaryDosimeterUnit
    300A00B4 DS 1 SourceAxisDistance
    300A00B6 SQ 1 BeamLimitingDeviceSequence
    300A00B8 CS 1 RTBeamLimitingDeviceType
    300A00BA DS 1 SourceToBeamLimitingDeviceDistance
    300A00BB FL 1 IsocenterToBeamLimitingDeviceDistance
    300A00BC IS 1 NumberOfLeafJawPairs
    300A00BE DS 3-n LeafPositionBoundaries
    300A00C0 IS 1 BeamNumber
    300A00C2 LO 1 BeamName
    300A00C3 ST 1 BeamDescription
    300A00C4 CS 1 BeamType
    300A00C5 FD 1 BeamDeliveryDurationLimit
    300A00C6 CS 1 RadiationType
    300A00C7 CS 1 HighDoseTechniqueType
    300A00C8 IS 1 ReferenceImageNumber
    300A00CA SQ 1 PlannedVerificationImageSequence
    300A00CC LO 1-n ImagingDeviceSpecificAcquisitionParameters
    300A00CE CS 1 TreatmentDeliveryType
    300A00D0 IS 1 NumberOfWedges
    300A00D1 SQ 1 WedgeSequence
    300A00D2 IS 1 WedgeNumber
    300A00D3 CS 1 WedgeType
    300A00D4 SH 1 WedgeID
    300A00D5 IS 1 WedgeAngle
    300A00D6 DS 1 WedgeFactor
    300A00D7 FL 1 TotalWedgeTrayWaterEquivalentThickness
    300A00D8 DS 1 WedgeOrientation
    300A00D9 FL 1 IsocenterToWedgeTrayDistance
    300A00DA DS 1 SourceToWedgeTrayDistance
    300A00DB FL 1 WedgeThinEdgePosition
    300A00DC SH 1 BolusID
    300A00DD ST 1 BolusDescription
    300A00DE DS 1 EffectiveWedgeAngle
    300A00E0 IS 1 NumberOfCompensators
    300A00E1 SH 1 MaterialID
    300A00E2 DS 1 TotalCompensatorTrayFactor
    300A00E3 SQ 1 CompensatorSequence
    300A00E4 IS 1 CompensatorNumber
    300A00E5 SH 1 CompensatorID
    300A00E6 DS 1 SourceToCompensatorTrayDistance
    300A00E7 IS 1 CompensatorRows
    300A00E8 IS 1 CompensatorColumns
    300A00E9 DS 2 CompensatorPixelSpacing
    300A00EA DS 2 CompensatorPosition
    300A00EB DS 1-n CompensatorTransmissionData
    300A00EC DS 1-n CompensatorThicknessData
    300A00ED IS 1 NumberOfBoli
    300A00EE CS 1 CompensatorType
    300A00EF SH 1 CompensatorTrayID
    300A00F0 IS 1 NumberOfBlocks
    300A00F2 DS 1 TotalBlockTrayFactor
    300A00F3 FL 1 TotalBlockTrayWaterEquivalentThickness
    300A00F4 SQ 1 BlockSequence
    300A00F5 SH 1 BlockTrayID
    300A00F6 DS 1 SourceToBlockTrayDistance
    300A00F7 FL 1 IsocenterToBlockTrayDistance
    300A00F8 CS 1 BlockType
    300A00F9 LO 1 AccessoryCode
    300A00FA CS 1 BlockDivergence
    300A00FB CS 1 BlockMountingPosition
    300A00FC IS 1 BlockNumber
    300A00FE LO 1 BlockName
    300A0100 DS 1 BlockThickness
    300A0102 DS 1 BlockTransmission
    300A0104 IS 1 BlockNumberOfPoints
    300A0106 DS 2-2n BlockData
    300A0107 SQ 1 ApplicatorSequence
    300A0108 SH 1 ApplicatorID
    300A0109 CS 1 ApplicatorType
    300A010A LO 1 ApplicatorDescription
    300A010C DS 1 CumulativeDoseReferenceCoefficient
    300A010E DS 1 FinalCumulativeMetersetWeight
    300A0110 IS 1 NumberOfControlPoints
    300A0111 SQ 1 ControlPointSequence
    300A0112 IS 1 ControlPointIndex
    300A0114 DS 1 NominalBeamEnergy
    300A0115 DS 1 DoseRateSet
    300A0116 SQ 1 WedgePositionSequence
    300A0118 CS 1 WedgePosition
    300A011A SQ 1 BeamLimitingDevicePositionSequence
    300A011C DS 2-2n LeafJawPositions
    300A011E DS 1 GantryAngle
    300A011F CS 1 GantryRotationDirection
    300A0120 DS 1 BeamLimitingDeviceAngle
    300A0121 CS 1 BeamLimitingDeviceRotationDirection
    300A0122 DS 1 PatientSupportAngle
    300A0123 CS 1 PatientSupportRotationDirection
    300A0124 DS 1 TableTopEccentricAxisDistance
    300A0125 DS 1 TableTopEccentricAngle
    300A0126 CS 1 TableTopEccentricRotationDirection
    300A0128 DS 1 TableTopVerticalPosition
    300A0129 DS 1 TableTopLongitudinalPosition
    300A012A DS 1 TableTopLateralPosition
    300A012C DS 3 IsocenterPosition
    300A012E DS 3 SurfaceEntryPoint
    300A0130 DS 1 SourceToSurfaceDistance
    300A0131 FL 1 AverageBeamDosePointSourceToExternalContourDistance
    300A0132 FL 1 SourceToExternalContourDistance
    300A0133 FL 3 ExternalContourEntryPoint
    300A0134 DS 1 CumulativeMetersetWeight
    300A0140 FL 1 TableTopPitchAngle
    300A0142 CS 1 TableTopPitchRotationDirection
    300A0144 FL 1 TableTopRollAngle
    300A0146 CS 1 TableTopRollRotationDirection
    300A0148 FL 1 HeadFixationAngle
    300A014A FL 1 GantryPitchAngle
    300A014C CS 1 GantryPitchRotationDirection
    300A014E FL 1 GantryPitchAngleTolerance
    300A0150 CS 1 FixationEye
    300A0151 DS 1 ChairHeadFramePosition
    300A0152 DS 1 HeadFixationAngleTolerance
    300A0153 DS 1 ChairHeadFramePositionTolerance
    300A0154 DS 1 FixationLightAzimuthalAngleTolerance
    300A0155 DS 1 FixationLightPolarAngleTolerance
    300A0180 SQ 1 PatientSetupSequence
    300A0182 IS 1 PatientSetupNumber
    300A0183 LO 1 PatientSetupLabel
    300A0184 LO 1 PatientAdditionalPosition
    300A0190 SQ 1 FixationDeviceSequence
    300A0192 CS 1 FixationDeviceType
    300A0194 SH 1 FixationDeviceLabel
    300A0196 ST 1 FixationDeviceDescription
    300A0198 SH 1 FixationDevicePosition
    300A0199 FL 1 FixationDevicePitchAngle
    300A019A FL 1 FixationDeviceRollAngle
    300A01A0 SQ 1 ShieldingDeviceSequence
    300A01A2 CS 1 ShieldingDeviceType
    300A01A4 SH 1 ShieldingDeviceLabel
    300A01A6 ST 1 ShieldingDeviceDescription
    300A01A8 SH 1 ShieldingDevicePosition
    300A01B0 CS 1 SetupTechnique
    300A01B2 ST 1 SetupTechniqueDescription
    300A01B4 SQ 1 SetupDeviceSequence
    300A01B6 CS 1 SetupDeviceType
    300A01B8 SH 1 SetupDeviceLabel
    300A01BA ST 1 SetupDeviceDescription
    300A01BC DS 1 SetupDeviceParameter
    300A01D0 ST 1 SetupReferenceDescription
    300A01D2 DS 1 TableTopVerticalSetupDisplacement
    300A01D4 DS 1 TableTopLongitudinalSetupDisplacement
    300A01D6 DS 1 TableTopLateralSetupDisplacement
    300A0200 CS 1 BrachyTreatmentTechnique
    300A0202 CS 1 BrachyTreatmentType
    300A0206 SQ 1 TreatmentMachineSequence
    300A0210 SQ 1 SourceSequence
    300A0212 IS 1 SourceNumber
    300A0214 CS 1 SourceType
    300A0216 LO 1 SourceManufacturer
    300A0218 DS 1 ActiveSourceDiameter
    300A021A DS 1 ActiveSourceLength
    300A021B SH 1 SourceModelID
    300A021C LO 1 SourceDescription
    300A0222 DS 1 SourceEncapsulationNominalThickness
    300A0224 DS 1 SourceEncapsulationNominalTransmission
    300A0226 LO 1 SourceIsotopeName
    300A0228 DS 1 SourceIsotopeHalfLife
    300A0229 CS 1 SourceStrengthUnits
    300A022A DS 1 ReferenceAirKermaRate
    300A022B DS 1 SourceStrength
    300A022C DA 1 SourceStrengthReferenceDate
    300A022E TM 1 SourceStrengthReferenceTime
    300A0230 SQ 1 ApplicationSetupSequence
    300A0232 CS 1 ApplicationSetupType
    300A0234 IS 1 ApplicationSetupNumber
    300A0236 LO 1 ApplicationSetupName
    300A0238 LO 1 ApplicationSetupManufacturer
    300A0240 IS 1 TemplateNumber
    300A0242 SH 1 TemplateType
    300A0244 LO 1 TemplateName
    300A0250 DS 1 TotalReferenceAirKerma
    300A0260 SQ 1 BrachyAccessoryDeviceSequence
    300A0262 IS 1 BrachyAccessoryDeviceNumber
    300A0263 SH 1 BrachyAccessoryDeviceID
    300A0264 CS 1 BrachyAccessoryDeviceType
    300A0266 LO 1 BrachyAccessoryDeviceName
    300A026A DS 1 BrachyAccessoryDeviceNominalThickness
    300A026C DS 1 BrachyAccessoryDeviceNominalTransmission
    300A0271 DS 1 ChannelEffectiveLength
    300A0272 DS 1 ChannelInnerLength
    300A0273 SH 1 AfterloaderChannelID
    300A0274 DS 1 SourceApplicatorTipLength
    300A0280 SQ 1 ChannelSequence
    300A0282 IS 1 ChannelNumber
    300A0284 DS 1 ChannelLength
    300A0286 DS 1 ChannelTotalTime
    300A0288 CS 1 SourceMovementType
    300A028A IS 1 NumberOfPulses
    300A028C DS 1 PulseRepetitionInterval
    300A0290 IS 1 SourceApplicatorNumber
    300A0291 SH 1 SourceApplicatorID
    300A0292 CS 1 SourceApplicatorType
    300A0294 LO 1 SourceApplicatorName
    300A0296 DS 1 SourceApplicatorLength
    300A0298 LO 1 SourceApplicatorManufacturer
    300A029C DS 1 SourceApplicatorWallNominalThickness
    300A029E DS 1 SourceApplicatorWallNominalTransmission
    300A02A0 DS 1 SourceApplicatorStepSize
    300A02A1 IS 1 ApplicatorShapeReferencedROINumber
    300A02A2 IS 1 TransferTubeNumber
    300A02A4 DS 1 TransferTubeLength
    300A02B0 SQ 1 ChannelShieldSequence
    300A02B2 IS 1 ChannelShieldNumber
    300A02B3 SH 1 ChannelShieldID
    300A02B4 LO 1 ChannelShieldName
    300A02B8 DS 1 ChannelShieldNominalThickness
    300A02BA DS 1 ChannelShieldNominalTransmission
    300A02C8 DS 1 FinalCumulativeTimeWeight
    300A02D0 SQ 1 BrachyControlPointSequence
    300A02D2 DS 1 ControlPointRelativePosition
    300A02D4 DS 3 ControlPoint3DPosition
    300A02D6 DS 1 CumulativeTimeWeight
    300A02E0 CS 1 CompensatorDivergence
    300A02E1 CS 1 CompensatorMountingPosition
    300A02E2 DS 1-n SourceToCompensatorDistance
    300A02E3 FL 1 TotalCompensatorTrayWaterEquivalentThickness
    300A02E4 FL 1 IsocenterToCompensatorTrayDistance
    300A02E5 FL 1 CompensatorColumnOffset
    300A02E6 FL 1-n IsocenterToCompensatorDistances
    300A02E7 FL 1 CompensatorRelativeStoppingPowerRatio
    300A02E8 FL 1 CompensatorMillingToolDiameter
    300A02EA SQ 1 IonRangeCompensatorSequence
    300A02EB LT 1 CompensatorDescription
    300A0302 IS 1 RadiationMassNumber
    300A0304 IS 1 RadiationAtomicNumber
    300A0306 SS 1 RadiationChargeState
    300A0308 CS 1 ScanMode
    300A0309 CS 1 ModulatedScanModeType
    300A030A FL 2 VirtualSourceAxisDistances
    300A030C SQ 1 SnoutSequence
    300A030D FL 1 SnoutPosition
    300A030F SH 1 SnoutID
    300A0312 IS 1 NumberOfRangeShifters
    300A0314 SQ 1 RangeShifterSequence
    300A0316 IS 1 RangeShifterNumber
    300A0318 SH 1 RangeShifterID
    300A0320 CS 1 RangeShifterType
    300A0322 LO 1 RangeShifterDescription
    300A0330 IS 1 NumberOfLateralSpreadingDevices
    300A0332 SQ 1 LateralSpreadingDeviceSequence
    300A0334 IS 1 LateralSpreadingDeviceNumber
    300A0336 SH 1 LateralSpreadingDeviceID
    300A0338 CS 1 LateralSpreadingDeviceType
    300A033A LO 1 LateralSpreadingDeviceDescription
    300A033C FL 1 LateralSpreadingDeviceWaterEquivalentThickness
    300A0340 IS 1 NumberOfRangeModulators
    300A0342 SQ 1 RangeModulatorSequence
    300A0344 IS 1 RangeModulatorNumber
    300A0346 SH 1 RangeModulatorID
    300A0348 CS 1 RangeModulatorType
    300A034A LO 1 RangeModulatorDescription
    300A034C SH 1 BeamCurrentModulationID
    300A0350 CS 1 PatientSupportType
    300A0352 SH 1 PatientSupportID
    300A0354 LO 1 PatientSupportAccessoryCode
    300A0355 LO 1 TrayAccessoryCode
    300A0356 FL 1 FixationLightAzimuthalAngle
    300A0358 FL 1 FixationLightPolarAngle
    300A035A FL 1 MetersetRate
    300A0360 SQ 1 RangeShifterSettingsSequence
    300A0362 LO 1 RangeShifterSetting
    300A0364 FL 1 IsocenterToRangeShifterDistance
    300A0366 FL 1 RangeShifterWaterEquivalentThickness
    300A0370 SQ 1 LateralSpreadingDeviceSettingsSequence
    300A0372 LO 1 LateralSpreadingDeviceSetting
    300A0374 FL 1 IsocenterToLateralSpreadingDeviceDistance
    300A0380 SQ 1 RangeModulatorSettingsSequence
    300A0382 FL 1 RangeModulatorGatingStartValue
    300A0384 FL 1 RangeModulatorGatingStopValue
    300A0386 FL 1 RangeModulatorGatingStartWaterEquivalentThickness
    300A0388 FL 1 RangeModulatorGatingStopWaterEquivalentThickness
    300A038A FL 1 IsocenterToRangeModulatorDistance
    300A038F FL 1-n ScanSpotTimeOffset
    300A0390 SH 1 ScanSpotTuneID
    300A0391 IS 1-n ScanSpotPrescribedIndices
    300A0392 IS 1 NumberOfScanSpotPositions
    300A0393 CS 1 ScanSpotReordered
    300A0394 FL 1-n ScanSpotPositionMap
    300A0395 CS 1 ScanSpotReorderingAllowed
    300A0396 FL 1-n ScanSpotMetersetWeights
    300A0398 FL 2 ScanningSpotSize
    300A0399 FL 2-2n ScanSpotSizesDelivered
    300A039A IS 1 NumberOfPaintings
    300A03A0 SQ 1 IonToleranceTableSequence
    300A03A2 SQ 1 IonBeamSequence
    300A03A4 SQ 1 IonBeamLimitingDeviceSequence
    300A03A6 SQ 1 IonBlockSequence
    300A03A8 SQ 1 IonControlPointSequence
    300A03AA SQ 1 IonWedgeSequence
    300A03AC SQ 1 IonWedgePositionSequence
    300A0401 SQ 1 ReferencedSetupImageSequence
    300A0402 ST 1 SetupImageComment
    300A0410 SQ 1 MotionSynchronizationSequence
    300A0412 FL 3 ControlPointOrientation
    300A0420 SQ 1 GeneralAccessorySequence
    300A0421 SH 1 GeneralAccessoryID
    300A0422 ST 1 GeneralAccessoryDescription
    300A0423 CS 1 GeneralAccessoryType
    300A0424 IS 1 GeneralAccessoryNumber
    300A0425 FL 1 SourceToGeneralAccessoryDistance
    300A0426 DS 1 IsocenterToGeneralAccessoryDistance
    300A0431 SQ 1 ApplicatorGeometrySequence
    300A0432 CS 1 ApplicatorApertureShape
    300A0433 FL 1 ApplicatorOpening
    300A0434 FL 1 ApplicatorOpeningX
    300A0435 FL 1 ApplicatorOpeningY
    300A0436 FL 1 SourceToApplicatorMountingPositionDistance
    300A0440 IS 1 NumberOfBlockSlabItems
    300A0441 SQ 1 BlockSlabSequence
    300A0442 DS 1 BlockSlabThickness
    300A0443 US 1 BlockSlabNumber
    300A0450 SQ 1 DeviceMotionControlSequence
    300A0451 CS 1 DeviceMotionExecutionMode
    300A0452 CS 1 DeviceMotionObservationMode
    300A0453 SQ 1 DeviceMotionParameterCodeSequence
    300A0501 FL 1 DistalDepthFraction
    300A0502 FL 1 DistalDepth
    300A0503 FL 2 NominalRangeModulationFractions
    300A0504 FL 2 NominalRangeModulatedRegionDepths
    300A0505 SQ 1 DepthDoseParametersSequence
    300A0506 SQ 1 DeliveredDepthDoseParametersSequence
    300A0507 FL 1 DeliveredDistalDepthFraction
    300A0508 FL 1 DeliveredDistalDepth
    300A0509 FL 2 DeliveredNominalRangeModulationFractions
    300A0510 FL 2 DeliveredNominalRangeModulatedRegionDepths
    300A0511 CS 1 DeliveredReferenceDoseDefinition
    300A0512 CS 1 ReferenceDoseDefinition
    300A0600 US 1 RTControlPointIndex
    300A0601 US 1 RadiationGenerationModeIndex
    300A0602 US 1 ReferencedDefinedDeviceIndex
    300A0603 US 1 RadiationDoseIdentificationIndex
    300A0604 US 1 NumberOfRTControlPoints
    300A0605 US 1 ReferencedRadiationGenerationModeIndex
    300A0606 US 1 TreatmentPositionIndex
    300A0607 US 1 ReferencedDeviceIndex
    300A0608 LO 1 TreatmentPositionGroupLabel
    300A0609 UI 1 TreatmentPositionGroupUID
    300A060A SQ 1 TreatmentPositionGroupSequence
    300A060B US 1 ReferencedTreatmentPositionIndex
    300A060C US 1 ReferencedRadiationDoseIdentificationIndex
    300A060D FD 1 RTAccessoryHolderWaterEquivalentThickness
    300A060E US 1 ReferencedRTAccessoryHolderDeviceIndex
    300A060F CS 1 RTAccessoryHolderSlotExistenceFlag
    300A0610 SQ 1 RTAccessoryHolderSlotSequence
    300A0611 LO 1 RTAccessoryHolderSlotID
    300A0612 FD 1 RTAccessoryHolderSlotDistance
    300A0613 FD 1 RTAccessorySlotDistance
    300A0614 SQ 1 RTAccessoryHolderDefinitionSequence
    300A0615 LO 1 RTAccessoryDeviceSlotID
    300A0616 SQ 1 RTRadiationSequence
    300A0617 SQ 1 RadiationDoseSequence
    300A0618 SQ 1 RadiationDoseIdentificationSequence
    300A0619 LO 1 RadiationDoseIdentificationLabel
    300A061A CS 1 ReferenceDoseType
    300A061B CS 1 PrimaryDoseValueIndicator
    300A061C SQ 1 DoseValuesSequence
    300A061D CS 1-n DoseValuePurpose
    300A061E FD 3 ReferenceDosePointCoordinates
    300A061F SQ 1 RadiationDoseValuesParametersSequence
    300A0620 SQ 1 MetersetToDoseMappingSequence
    300A0621 SQ 1 ExpectedInVivoMeasurementValuesSequence
    300A0622 US 1 ExpectedInVivoMeasurementValueIndex
    300A0623 LO 1 RadiationDoseInVivoMeasurementLabel
    300A0624 FD 2 RadiationDoseCentralAxisDisplacement
    300A0625 FD 1 RadiationDoseValue
    300A0626 FD 1 RadiationDoseSourceToSkinDistance
    300A0627 FD 3 RadiationDoseMeasurementPointCoordinates
    300A0628 FD 1 RadiationDoseSourceToExternalContourDistance
    300A0629 SQ 1 RTToleranceSetSequence
    300A062A LO 1 RTToleranceSetLabel
    300A062B SQ 1 AttributeToleranceValuesSequence
    300A062C FD 1 ToleranceValue
    300A062D SQ 1 PatientSupportPositionToleranceSequence
    300A062E FD 1 TreatmentTimeLimit
    300A062F SQ 1 CArmPhotonElectronControlPointSequence
    300A0630 SQ 1 ReferencedRTRadiationSequence
    300A0631 SQ 1 ReferencedRTInstanceSequence
    300A0632 SQ 1 ReferencedRTPatientSetupSequence
    300A0634 FD 1 SourceToPatientSurfaceDistance
    300A0635 SQ 1 TreatmentMachineSpecialModeCodeSequence
    300A0636 US 1 IntendedNumberOfFractions
    300A0637 CS 1 RTRadiationSetIntent
    300A0638 CS 1 RTRadiationPhysicalAndGeometricContentDetailFlag
    300A0639 CS 1 RTRecordFlag
    300A063A SQ 1 TreatmentDeviceIdentificationSequence
    300A063B SQ 1 ReferencedRTPhysicianIntentSequence
    300A063C FD 1 CumulativeMeterset
    300A063D FD 1 DeliveryRate
    300A063E SQ 1 DeliveryRateUnitSequence
    300A063F SQ 1 TreatmentPositionSequence
    300A0640 FD 1 RadiationSourceAxisDistance
    300A0641 US 1 NumberOfRTBeamLimitingDevices
    300A0642 FD 1 RTBeamLimitingDeviceProximalDistance
    300A0643 FD 1 RTBeamLimitingDeviceDistalDistance
    300A0644 SQ 1 ParallelRTBeamDelimiterDeviceOrientationLabelCodeSequence
    300A0645 FD 1 BeamModifierOrientationAngle
    300A0646 SQ 1 FixedRTBeamDelimiterDeviceSequence
    300A0647 SQ 1 ParallelRTBeamDelimiterDeviceSequence
    300A0648 US 1 NumberOfParallelRTBeamDelimiters
    300A0649 FD 2-n ParallelRTBeamDelimiterBoundaries
    300A064A FD 2-n ParallelRTBeamDelimiterPositions
    300A064B FD 2 RTBeamLimitingDeviceOffset
    300A064C SQ 1 RTBeamDelimiterGeometrySequence
    300A064D SQ 1 RTBeamLimitingDeviceDefinitionSequence
    300A064E CS 1 ParallelRTBeamDelimiterOpeningMode
    300A064F CS 1-n ParallelRTBeamDelimiterLeafMountingSide
    300A0650 UI 1 PatientSetupUID
    300A0651 SQ 1 WedgeDefinitionSequence
    300A0652 FD 1 RadiationBeamWedgeAngle
    300A0653 FD 1 RadiationBeamWedgeThinEdgeDistance
    300A0654 FD 1 RadiationBeamEffectiveWedgeAngle
    300A0655 US 1 NumberOfWedgePositions
    300A0656 SQ 1 RTBeamLimitingDeviceOpeningSequence
    300A0657 US 1 NumberOfRTBeamLimitingDeviceOpenings
    300A0658 SQ 1 RadiationDosimeterUnitSequence
    300A0659 SQ 1 RTDeviceDistanceReferenceLocationCodeSequence
    300A065A SQ 1 RadiationDeviceConfigurationAndCommissioningKeySequence
    300A065B SQ 1 PatientSupportPositionParameterSequence
    300A065C CS 1 PatientSupportPositionSpecificationMethod
    300A065D SQ 1 PatientSupportPositionDeviceParameterSequence
    300A065E US 1 DeviceOrderIndex
    300A065F US 1 PatientSupportPositionParameterOrderIndex
    300A0660 SQ 1 PatientSupportPositionDeviceToleranceSequence
    300A0661 US 1 PatientSupportPositionToleranceOrderIndex
    300A0662 SQ 1 CompensatorDefinitionSequence
    300A0663 CS 1 CompensatorMapOrientation
    300A0664 OF 1 CompensatorProximalThicknessMap
    300A0665 OF 1 CompensatorDistalThicknessMap
    300A0666 FD 1 CompensatorBasePlaneOffset
    300A0667 SQ 1 CompensatorShapeFabricationCodeSequence
    300A0668 SQ 1 CompensatorShapeSequence
    300A0669 FD 1 RadiationBeamCompensatorMillingToolDiameter
    300A066A SQ 1 BlockDefinitionSequence
    300A066B OF 1 BlockEdgeData
    300A066C CS 1 BlockOrientation
    300A066D FD 1 RadiationBeamBlockThickness
    300A066E FD 1 RadiationBeamBlockSlabThickness
    300A066F SQ 1 BlockEdgeDataSequence
    300A0670 US 1 NumberOfRTAccessoryHolders
    300A0671 SQ 1 GeneralAccessoryDefinitionSequence
    300A0672 US 1 NumberOfGeneralAccessories
    300A0673 SQ 1 BolusDefinitionSequence
    300A0674 US 1 NumberOfBoluses
    300A0675 UI 1 EquipmentFrameOfReferenceUID
    300A0676 ST 1 EquipmentFrameOfReferenceDescription
    300A0677 SQ 1 EquipmentReferencePointCoordinatesSequence
    300A0678 SQ 1 EquipmentReferencePointCodeSequence
    300A0679 FD 1 RTBeamLimitingDeviceAngle
    300A067A FD 1 SourceRollAngle
    300A067B SQ 1 RadiationGenerationModeSequence
    300A067C SH 1 RadiationGenerationModeLabel
    300A067D ST 1 RadiationGenerationModeDescription
    300A067E SQ 1 RadiationGenerationModeMachineCodeSequence
    300A067F SQ 1 RadiationTypeCodeSequence
    300A0680 DS 1 NominalEnergy
    300A0681 DS 1 MinimumNominalEnergy
    300A0682 DS 1 MaximumNominalEnergy
    300A0683 SQ 1 RadiationFluenceModifierCodeSequence
    300A0684 SQ 1 EnergyUnitCodeSequence
    300A0685 US 1 NumberOfRadiationGenerationModes
    300A0686 SQ 1 PatientSupportDevicesSequence
    300A0687 US 1 NumberOfPatientSupportDevices
    300A0688 FD 1 RTBeamModifierDefinitionDistance
    300A0689 SQ 1 BeamAreaLimitSequence
    300A068A SQ 1 ReferencedRTPrescriptionSequence
    300A068B CS 1 DoseValueInterpretation
    300A0700 UI 1 TreatmentSessionUID
    300A0701 CS 1 RTRadiationUsage
    300A0702 SQ 1 ReferencedRTRadiationSetSequence
    300A0703 SQ 1 ReferencedRTRadiationRecordSequence
    300A0704 US 1 RTRadiationSetDeliveryNumber
    300A0705 US 1 ClinicalFractionNumber
    300A0706 CS 1 RTTreatmentFractionCompletionStatus
    300A0707 CS 1 RTRadiationSetUsage
    300A0708 CS 1 TreatmentDeliveryContinuationFlag
    300A0709 CS 1 TreatmentRecordContentOrigin
    300A0714 CS 1 RTTreatmentTerminationStatus
    300A0715 SQ 1 RTTreatmentTerminationReasonCodeSequence
    300A0716 SQ 1 MachineSpecificTreatmentTerminationCodeSequence
    300A0722 SQ 1 RTRadiationSalvageRecordControlPointSequence
    300A0723 CS 1 StartingMetersetValueKnownFlag
    300A0730 ST 1 TreatmentTerminationDescription
    300A0731 SQ 1 TreatmentToleranceViolationSequence
    300A0732 CS 1 TreatmentToleranceViolationCategory
    300A0733 SQ 1 TreatmentToleranceViolationAttributeSequence
    300A0734 ST 1 TreatmentToleranceViolationDescription
    300A0735 ST 1 TreatmentToleranceViolationIdentification
    300A0736 DT 1 TreatmentToleranceViolationDateTime
    300A073A DT 1 RecordedRTControlPointDateTime
    300A073B US 1 ReferencedRadiationRTControlPointIndex
    300A073E SQ 1 AlternateValueSequence
    300A073F SQ 1 ConfirmationSequence
    300A0740 SQ 1 InterlockSequence
    300A0741 DT 1 InterlockDateTime
    300A0742 ST 1 InterlockDescription
    300A0743 SQ 1 InterlockOriginatingDeviceSequence
    300A0744 SQ 1 InterlockCodeSequence
    300A0745 SQ 1 InterlockResolutionCodeSequence
    300A0746 SQ 1 InterlockResolutionUserSequence
    300A0760 DT 1 OverrideDateTime
    300A0761 SQ 1 TreatmentToleranceViolationTypeCodeSequence
    300A0762 SQ 1 TreatmentToleranceViolationCauseCodeSequence
    300A0772 SQ 1 MeasuredMetersetToDoseMappingSequence
    300A0773 US 1 ReferencedExpectedInVivoMeasurementValueIndex
    300A0774 SQ 1 DoseMeasurementDeviceCodeSequence
    300A0780 SQ 1 AdditionalParameterRecordingInstanceSequence
    300A0783 ST 1 InterlockOriginDescription
    300A0784 SQ 1 RTPatientPositionScopeSequence
    300A0785 UI 1 ReferencedTreatmentPositionGroupUID
    300A0786 US 1 RadiationOrderIndex
    300A0787 SQ 1 OmittedRadiationSequence
    300A0788 SQ 1 ReasonForOmissionCodeSequence
    300A0789 SQ 1 RTDeliveryStartPatientPositionSequence
    300A078A SQ 1 RTTreatmentPreparationPatientPositionSequence
    300A078B SQ 1 ReferencedRTTreatmentPreparationSequence
    300A078C SQ 1 ReferencedPatientSetupPhotoSequence
    300A078D SQ 1 PatientTreatmentPreparationMethodCodeSequence
    300A078E LT 1 PatientTreatmentPreparationProcedureParameterDescription
    300A078F SQ 1 PatientTreatmentPreparationDeviceSequence
    300A0790 SQ 1 PatientTreatmentPreparationProcedureSequence
    300A0791 SQ 1 PatientTreatmentPreparationProcedureCodeSequence
    300A0792 LT 1 PatientTreatmentPreparationMethodDescription
    300A0793 SQ 1 PatientTreatmentPreparationProcedureParameterSequence
    300A0794 LT 1 PatientSetupPhotoDescription
    300A0795 US 1 PatientTreatmentPreparationProcedureIndex
    300A0796 US 1 ReferencedPatientSetupProcedureIndex
    300A0797 SQ 1 RTRadiationTaskSequence
    300A0798 SQ 1 RTPatientPositionDisplacementSequence
    300A0799 SQ 1 RTPatientPositionSequence
    300A079A LO 1 DisplacementReferenceLabel
    300A079B FD 16 DisplacementMatrix
    300A079C SQ 1 PatientSupportDisplacementSequence
    300A079D SQ 1 DisplacementReferenceLocationCodeSequence
    300A079E CS 1 RTRadiationSetDeliveryUsage
    300A079F SQ 1 PatientTreatmentPreparationSequence
    300A07A0 SQ 1 PatientToEquipmentRelationshipSequence
    300A07A1 SQ 1 ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequence
    300C0002 SQ 1 ReferencedRTPlanSequence
    300C0004 SQ 1 ReferencedBeamSequence
    300C0006 IS 1 ReferencedBeamNumber
    300C0007 IS 1 ReferencedReferenceImageNumber
    300C0008 DS 1 StartCumulativeMetersetWeight
    300C0009 DS 1 EndCumulativeMetersetWeight
    300C000A SQ 1 ReferencedBrachyApplicationSetupSequence
    300C000C IS 1 ReferencedBrachyApplicationSetupNumber
    300C000E IS 1 ReferencedSourceNumber
    300C0020 SQ 1 ReferencedFractionGroupSequence
    300C0022 IS 1 ReferencedFractionGroupNumber
    300C0040 SQ 1 ReferencedVerificationImageSequence
    300C0042 SQ 1 ReferencedReferenceImageSequence
    300C0050 SQ 1 ReferencedDoseReferenceSequence
    300C0051 IS 1 ReferencedDoseReferenceNumber
    300C0055 SQ 1 BrachyReferencedDoseReferenceSequence
    300C0060 SQ 1 ReferencedStructureSetSequence
    300C006A IS 1 ReferencedPatientSetupNumber
    300C0080 SQ 1 ReferencedDoseSequence
    300C00A0 IS 1 ReferencedToleranceTableNumber
    300C00B0 SQ 1 ReferencedBolusSequence
    300C00C0 IS 1 ReferencedWedgeNumber
    300C00D0 IS 1 ReferencedCompensatorNumber
    300C00E0 IS 1 ReferencedBlockNumber
    300C00F0 IS 1 ReferencedControlPointIndex
    300C00F2 SQ 1 ReferencedControlPointSequence
    300C00F4 IS 1 ReferencedStartControlPointIndex
    300C00F6 IS 1 ReferencedStopControlPointIndex
    300C0100 IS 1 ReferencedRangeShifterNumber
    300C0102 IS 1 ReferencedLateralSpreadingDeviceNumber
    300C0104 IS 1 ReferencedRangeModulatorNumber
    300C0111 SQ 1 OmittedBeamTaskSequence
    300C0112 CS 1 ReasonForOmission
    300C0113 LO 1 ReasonForOmissionDescription
    300C0114 SQ 1 PrescriptionOverviewSequence
    300C0115 FL 1 TotalPrescriptionDose
    300C0116 SQ 1 PlanOverviewSequence
    300C0117 US 1 PlanOverviewIndex
    300C0118 US 1 ReferencedPlanOverviewIndex
    300C0119 US 1 NumberOfFractionsIncluded
    300C0120 SQ 1 DoseCalibrationConditionsSequence
    300C0121 FD 1 AbsorbedDoseToMetersetRatio
    300C0122 FD 2 DelineatedRadiationFieldSize
    300C0123 CS 1 DoseCalibrationConditionsVerifiedFlag
    300C0124 FD 1 CalibrationReferencePointDepth
    300C0125 SQ 1 GatingBeamHoldTransitionSequence
    300C0126 CS 1 BeamHoldTransition
    300C0127 DT 1 BeamHoldTransitionDateTime
    300C0128 SQ 1 BeamHoldOriginatingDeviceSequence
    300C0129 CS 1 BeamHoldTransitionTriggerSource
    300E0002 CS 1 ApprovalStatus
    300E0004 DA 1 ReviewDate
    300E0005 TM 1 ReviewTime
    300E0008 PN 1 ReviewerName
    30100001 SQ 1 RadiobiologicalDoseEffectSequence
    30100002 CS 1 RadiobiologicalDoseEffectFlag
    30100003 SQ 1 EffectiveDoseCalculationMethodCategoryCodeSequence
    30100004 SQ 1 EffectiveDoseCalculationMethodCodeSequence
    30100005 LO 1 EffectiveDoseCalculationMethodDescription
    30100006 UI 1 ConceptualVolumeUID
    30100007 SQ 1 OriginatingSOPInstanceReferenceSequence
    30100008 SQ 1 ConceptualVolumeConstituentSequence
    30100009 SQ 1 EquivalentConceptualVolumeInstanceReferenceSequence
    3010000A SQ 1 EquivalentConceptualVolumesSequence
    3010000B UI 1 ReferencedConceptualVolumeUID
    3010000C UT 1 ConceptualVolumeCombinationExpression
    3010000D US 1 ConceptualVolumeConstituentIndex
    3010000E CS 1 ConceptualVolumeCombinationFlag
    3010000F ST 1 ConceptualVolumeCombinationDescription
    30100010 CS 1 ConceptualVolumeSegmentationDefinedFlag
    30100011 SQ 1 ConceptualVolumeSegmentationReferenceSequence
    30100012 SQ 1 ConceptualVolumeConstituentSegmentationReferenceSequence
    30100013 UI 1 ConstituentConceptualVolumeUID
    30100014 SQ 1 DerivationConceptualVolumeSequence
    30100015 UI 1 SourceConceptualVolumeUID
    30100016 SQ 1 ConceptualVolumeDerivationAlgorithmSequence
    30100017 ST 1 ConceptualVolumeDescription
    30100018 SQ 1 SourceConceptualVolumeSequence
    30100019 SQ 1 AuthorIdentificationSequence
    3010001A LO 1 ManufacturerModelVersion
    3010001B UC 1 DeviceAlternateIdentifier
    3010001C CS 1 DeviceAlternateIdentifierType
    3010001D LT 1 DeviceAlternateIdentifierFormat
    3010001E LO 1 SegmentationCreationTemplateLabel
    3010001F UI 1 SegmentationTemplateUID
    30100020 US 1 ReferencedSegmentReferenceIndex
    30100021 SQ 1 SegmentReferenceSequence
    30100022 US 1 SegmentReferenceIndex
    30100023 SQ 1 DirectSegmentReferenceSequence
    30100024 SQ 1 CombinationSegmentReferenceSequence
    30100025 SQ 1 ConceptualVolumeSequence
    30100026 SQ 1 SegmentedRTAccessoryDeviceSequence
    30100027 SQ 1 SegmentCharacteristicsSequence
    30100028 SQ 1 RelatedSegmentCharacteristicsSequence
    30100029 US 1 SegmentCharacteristicsPrecedence
    3010002A SQ 1 RTSegmentAnnotationSequence
    3010002B SQ 1 SegmentAnnotationCategoryCodeSequence
    3010002C SQ 1 SegmentAnnotationTypeCodeSequence
    3010002D LO 1 DeviceLabel
    3010002E SQ 1 DeviceTypeCodeSequence
    3010002F SQ 1 SegmentAnnotationTypeModifierCodeSequence
    30100030 SQ 1 PatientEquipmentRelationshipCodeSequence
    30100031 UI 1 ReferencedFiducialsUID
    30100032 SQ 1 PatientTreatmentOrientationSequence
    30100033 SH 1 UserContentLabel
    30100034 LO 1 UserContentLongLabel
    30100035 SH 1 EntityLabel
    30100036 LO 1 EntityName
    30100037 ST 1 EntityDescription
    30100038 LO 1 EntityLongLabel
    30100039 US 1 DeviceIndex
    3010003A US 1 RTTreatmentPhaseIndex
    3010003B UI 1 RTTreatmentPhaseUID
    3010003C US 1 RTPrescriptionIndex
    3010003D US 1 RTSegmentAnnotationIndex
    3010003E US 1 BasisRTTreatmentPhaseIndex
    3010003F US 1 RelatedRTTreatmentPhaseIndex
    30100040 US 1 ReferencedRTTreatmentPhaseIndex
    30100041 US 1 ReferencedRTPrescriptionIndex
    30100042 US 1 ReferencedParentRTPrescriptionIndex
    30100043 ST 1 ManufacturerDeviceIdentifier
    30100044 SQ 1 InstanceLevelReferencedPerformedProcedureStepSequence
    30100045 CS 1 RTTreatmentPhaseIntentPresenceFlag
    30100046 CS 1 RadiotherapyTreatmentType
    30100047 CS 1-n TeletherapyRadiationType
    30100048 CS 1-n BrachytherapySourceType
    30100049 SQ 1 ReferencedRTTreatmentPhaseSequence
    3010004A SQ 1 ReferencedDirectSegmentInstanceSequence
    3010004B SQ 1 IntendedRTTreatmentPhaseSequence
    3010004C DA 1 IntendedPhaseStartDate
    3010004D DA 1 IntendedPhaseEndDate
    3010004E SQ 1 RTTreatmentPhaseIntervalSequence
    3010004F CS 1 TemporalRelationshipIntervalAnchor
    30100050 FD 1 MinimumNumberOfIntervalDays
    30100051 FD 1 MaximumNumberOfIntervalDays
    30100052 UI 1-n PertinentSOPClassesInStudy
    30100053 UI 1-n PertinentSOPClassesInSeries
    30100054 LO 1 RTPrescriptionLabel
    30100055 SQ 1 RTPhysicianIntentPredecessorSequence
    30100056 LO 1 RTTreatmentApproachLabel
    30100057 SQ 1 RTPhysicianIntentSequence
    30100058 US 1 RTPhysicianIntentIndex
    30100059 CS 1 RTTreatmentIntentType
    3010005A UT 1 RTPhysicianIntentNarrative
    3010005B SQ 1 RTProtocolCodeSequence
    3010005C ST 1 ReasonForSuperseding
    3010005D SQ 1 RTDiagnosisCodeSequence
    3010005E US 1 ReferencedRTPhysicianIntentIndex
    3010005F SQ 1 RTPhysicianIntentInputInstanceSequence
    30100060 SQ 1 RTAnatomicPrescriptionSequence
    30100061 UT 1 PriorTreatmentDoseDescription
    30100062 SQ 1 PriorTreatmentReferenceSequence
    30100063 CS 1 DosimetricObjectiveEvaluationScope
    30100064 SQ 1 TherapeuticRoleCategoryCodeSequence
    30100065 SQ 1 TherapeuticRoleTypeCodeSequence
    30100066 US 1 ConceptualVolumeOptimizationPrecedence
    30100067 SQ 1 ConceptualVolumeCategoryCodeSequence
    30100068 CS 1 ConceptualVolumeBlockingConstraint
    30100069 SQ 1 ConceptualVolumeTypeCodeSequence
    3010006A SQ 1 ConceptualVolumeTypeModifierCodeSequence
    3010006B SQ 1 RTPrescriptionSequence
    3010006C SQ 1 DosimetricObjectiveSequence
    3010006D SQ 1 DosimetricObjectiveTypeCodeSequence
    3010006E UI 1 DosimetricObjectiveUID
    3010006F UI 1 ReferencedDosimetricObjectiveUID
    30100070 SQ 1 DosimetricObjectiveParameterSequence
    30100071 SQ 1 ReferencedDosimetricObjectivesSequence
    30100073 CS 1 AbsoluteDosimetricObjectiveFlag
    30100074 FD 1 DosimetricObjectiveWeight
    30100075 CS 1 DosimetricObjectivePurpose
    30100076 SQ 1 PlanningInputInformationSequence
    30100077 LO 1 TreatmentSite
    30100078 SQ 1 TreatmentSiteCodeSequence
    30100079 SQ 1 FractionPatternSequence
    3010007A UT 1 TreatmentTechniqueNotes
    3010007B UT 1 PrescriptionNotes
    3010007C IS 1 NumberOfIntervalFractions
    3010007D US 1 NumberOfFractions
    3010007E US 1 IntendedDeliveryDuration
    3010007F UT 1 FractionationNotes
    30100080 SQ 1 RTTreatmentTechniqueCodeSequence
    30100081 SQ 1 PrescriptionNotesSequence
    30100082 SQ 1 FractionBasedRelationshipSequence
    30100083 CS 1 FractionBasedRelationshipIntervalAnchor
    30100084 FD 1 MinimumHoursBetweenFractions
    30100085 TM 1-n IntendedFractionStartTime
    30100086 LT 1 IntendedStartDayOfWeek
    30100087 SQ 1 WeekdayFractionPatternSequence
    30100088 SQ 1 DeliveryTimeStructureCodeSequence
    30100089 SQ 1 TreatmentSiteModifierCodeSequence
    30100090 CS 1 RoboticBaseLocationIndicator
    30100091 SQ 1 RoboticPathNodeSetCodeSequence
    30100092 UL 1 RoboticNodeIdentifier
    30100093 FD 3 RTTreatmentSourceCoordinates
    30100094 FD 1 RadiationSourceCoordinateSystemYawAngle
    30100095 FD 1 RadiationSourceCoordinateSystemRollAngle
    30100096 FD 1 RadiationSourceCoordinateSystemPitchAngle
    30100097 SQ 1 RoboticPathControlPointSequence
    30100098 SQ 1 TomotherapeuticControlPointSequence
    30100099 FD 1-n TomotherapeuticLeafOpenDurations
    3010009A FD 1-n TomotherapeuticLeafInitialClosedDurations
    301000A0 SQ 1 ConceptualVolumeIdentificationSequence
    40000010 LT 1 Arbitrary
    40004000 LT 1 TextComments
    40080040 SH 1 ResultsID
    40080042 LO 1 ResultsIDIssuer
    40080050 SQ 1 ReferencedInterpretationSequence
    400800FF CS 1 ReportProductionStatusTrial
    40080100 DA 1 InterpretationRecordedDate
    40080101 TM 1 InterpretationRecordedTime
    40080102 PN 1 InterpretationRecorder
    40080103 LO 1 ReferenceToRecordedSound
    40080108 DA 1 InterpretationTranscriptionDate
    40080109 TM 1 InterpretationTranscriptionTime
    4008010A PN 1 InterpretationTranscriber
    4008010B ST 1 InterpretationText
    4008010C PN 1 InterpretationAuthor
    40080111 SQ 1 InterpretationApproverSequence
    40080112 DA 1 InterpretationApprovalDate
    40080113 TM 1 InterpretationApprovalTime
    40080114 PN 1 PhysicianApprovingInterpretation
    40080115 LT 1 InterpretationDiagnosisDescription
    40080117 SQ 1 InterpretationDiagnosisCodeSequence
    40080118 SQ 1 ResultsDistributionListSequence
    40080119 PN 1 DistributionName
    4008011A LO 1 DistributionAddress
    40080200 SH 1 InterpretationID
    40080202 LO 1 InterpretationIDIssuer
    40080210 CS 1 InterpretationTypeID
    40080212 CS 1 InterpretationStatusID
    40080300 ST 1 Impressions
    40084000 ST 1 ResultsComments
    40100001 CS 1 LowEnergyDetectors
    40100002 CS 1 HighEnergyDetectors
    40100004 SQ 1 DetectorGeometrySequence
    40101001 SQ 1 ThreatROIVoxelSequence
    40101004 FL 3 ThreatROIBase
    40101005 FL 3 ThreatROIExtents
    40101006 OB 1 ThreatROIBitmap
    40101007 SH 1 RouteSegmentID
    40101008 CS 1 GantryType
    40101009 CS 1 OOIOwnerType
    4010100A SQ 1 RouteSegmentSequence
    40101010 US 1 PotentialThreatObjectID
    40101011 SQ 1 ThreatSequence
    40101012 CS 1 ThreatCategory
    40101013 LT 1 ThreatCategoryDescription
    40101014 CS 1 ATDAbilityAssessment
    40101015 CS 1 ATDAssessmentFlag
    40101016 FL 1 ATDAssessmentProbability
    40101017 FL 1 Mass
    40101018 FL 1 Density
    40101019 FL 1 ZEffective
    4010101A SH 1 BoardingPassID
    4010101B FL 3 CenterOfMass
    4010101C FL 3 CenterOfPTO
    4010101D FL 6-n BoundingPolygon
    4010101E SH 1 RouteSegmentStartLocationID
    4010101F SH 1 RouteSegmentEndLocationID
    40101020 CS 1 RouteSegmentLocationIDType
    40101021 CS 1-n AbortReason
    40101023 FL 1 VolumeOfPTO
    40101024 CS 1 AbortFlag
    40101025 DT 1 RouteSegmentStartTime
    40101026 DT 1 RouteSegmentEndTime
    40101027 CS 1 TDRType
    40101028 CS 1 InternationalRouteSegment
    40101029 LO 1-n ThreatDetectionAlgorithmAndVersion
    4010102A SH 1 AssignedLocation
    4010102B DT 1 AlarmDecisionTime
    40101031 CS 1 AlarmDecision
    40101033 US 1 NumberOfTotalObjects
    40101034 US 1 NumberOfAlarmObjects
    40101037 SQ 1 PTORepresentationSequence
    40101038 SQ 1 ATDAssessmentSequence
    40101039 CS 1 TIPType
    4010103A CS 1 DICOSVersion
    40101041 DT 1 OOIOwnerCreationTime
    40101042 CS 1 OOIType
    40101043 FL 3 OOISize
    40101044 CS 1 AcquisitionStatus
    40101045 SQ 1 BasisMaterialsCodeSequence
    40101046 CS 1 PhantomType
    40101047 SQ 1 OOIOwnerSequence
    40101048 CS 1 ScanType
    40101051 LO 1 ItineraryID
    40101052 SH 1 ItineraryIDType
    40101053 LO 1 ItineraryIDAssigningAuthority
    40101054 SH 1 RouteID
    40101055 SH 1 RouteIDAssigningAuthority
    40101056 CS 1 InboundArrivalType
    40101058 SH 1 CarrierID
    40101059 CS 1 CarrierIDAssigningAuthority
    40101060 FL 3 SourceOrientation
    40101061 FL 3 SourcePosition
    40101062 FL 1 BeltHeight
    40101064 SQ 1 AlgorithmRoutingCodeSequence
    40101067 CS 1 TransportClassification
    40101068 LT 1 OOITypeDescriptor
    40101069 FL 1 TotalProcessingTime
    4010106C OB 1 DetectorCalibrationData
    4010106D CS 1 AdditionalScreeningPerformed
    4010106E CS 1 AdditionalInspectionSelectionCriteria
    4010106F SQ 1 AdditionalInspectionMethodSequence
    40101070 CS 1 AITDeviceType
    40101071 SQ 1 QRMeasurementsSequence
    40101072 SQ 1 TargetMaterialSequence
    40101073 FD 1 SNRThreshold
    40101075 DS 1 ImageScaleRepresentation
    40101076 SQ 1 ReferencedPTOSequence
    40101077 SQ 1 ReferencedTDRInstanceSequence
    40101078 ST 1 PTOLocationDescription
    40101079 SQ 1 AnomalyLocatorIndicatorSequence
    4010107A FL 3 AnomalyLocatorIndicator
    4010107B SQ 1 PTORegionSequence
    4010107C CS 1 InspectionSelectionCriteria
    4010107D SQ 1 SecondaryInspectionMethodSequence
    4010107E DS 6 PRCSToRCSOrientation
    4FFE0001 SQ 1 MACParametersSequence
    52009229 SQ 1 SharedFunctionalGroupsSequence
    52009230 SQ 1 PerFrameFunctionalGroupsSequence
    54000100 SQ 1 WaveformSequence
    54000110 OB/OW 1 ChannelMinimumValue
    54000112 OB/OW 1 ChannelMaximumValue
    54001004 US 1 WaveformBitsAllocated
    54001006 CS 1 WaveformSampleInterpretation
    5400100A OB/OW 1 WaveformPaddingValue
    54001010 OB/OW 1 WaveformData
    56000010 OF 1 FirstOrderPhaseCorrectionAngle
    56000020 OF 1 SpectroscopyData
    7FE00001 OV 1 ExtendedOffsetTable
    7FE00002 OV 1 ExtendedOffsetTableLengths
    7FE00003 UV 1 EncapsulatedPixelDataValueTotalLength
    7FE00008 OF 1 FloatPixelData
    7FE00009 OD 1 DoubleFloatPixelData
    7FE00010 OB/OW 1 PixelData
    7FE00020 OW 1 CoefficientsSDVN
    7FE00030 OW 1 CoefficientsSDHN
    7FE00040 OW 1 CoefficientsSDDN
    FFFAFFFA SQ 1 DigitalSignaturesSequence
    FFFCFFFC OB 1 DataSetTrailingPadding
    FFFEE000 NONE 1 Item
    FFFEE00D NONE 1 ItemDelimitationItem
    FFFEE0DD NONE 1 SequenceDelimitationItem
    """

/// Lines of keyword and tag, in the order of the keywords' bytes.
let dictionaryByKeyword: StaticString = """
    AITDeviceType 40101070
    ALinePixelSpacing 00520014
    ALineRate 00520011
    ALinesPerFrame 00520012
    ASLBolusCutoffDelayTime 0018925F
    ASLBolusCutoffFlag 0018925C
    ASLBolusCutoffTechnique 0018925E
    ASLBolusCutoffTimingSequence 0018925D
    ASLContext 00189257
    ASLCrusherDescription 0018925B
    ASLCrusherFlag 00189259
    ASLCrusherFlowLimit 0018925A
    ASLMidSlabPosition 00189256
    ASLPulseTrainDuration 00189258
    ASLSlabNumber 00189253
    ASLSlabOrientation 00189255
    ASLSlabSequence 00189260
    ASLSlabThickness 00189254
    ASLTechniqueDescription 00189252
    ATDAbilityAssessment 40101014
    ATDAssessmentFlag 40101015
    ATDAssessmentProbability 40101016
    ATDAssessmentSequence 40101038
    AbortFlag 40101024
    AbortReason 40101021
    AbsoluteChannelDisplayScale 003A0248
    AbsoluteDosimetricObjectiveFlag 30100073
    AbsorbedDoseToMetersetRatio 300C0121
    AbstractPriorCodeSequence 0072003E
    AbstractPriorValue 0072003C
    Acceleration 00160034
    AccessionNumber 00080050
    AccessoryCode 300A00F9
    AcousticCouplingMediumCodeSequence 0018982A
    AcousticCouplingMediumFlag 00189829
    AcousticCouplingMediumSoundSpeed 00189834
    AcousticCouplingMediumTemperature 0018982B
    AcquiredImageAreaDoseProduct 00189473
    AcquiredSoundpathLength 00144031
    AcquiredSubtractionMaskFlag 001811B2
    AcquisitionComments 00184000
    AcquisitionCompressionType 00144032
    AcquisitionContextDescription 00400556
    AcquisitionContextSequence 00400555
    AcquisitionContrast 00089209
    AcquisitionDate 00080022
    AcquisitionDateTime 0008002A
    AcquisitionDeviceProcessingCode 00181401
    AcquisitionDeviceProcessingDescription 00181400
    AcquisitionDeviceSequence 30020117
    AcquisitionDeviceTypeCodeSequence 00220015
    AcquisitionDuration 00189073
    AcquisitionEndLocationSequence 00189932
    AcquisitionFieldOfViewLabel 001811BB
    AcquisitionIndex 00209518
    AcquisitionInitiationSequence 30020135
    AcquisitionMatrix 00181310
    AcquisitionMethod 3002012A
    AcquisitionMethodAlgorithmSequence 00221423
    AcquisitionMethodCodeSequence 00221420
    AcquisitionMode 001811B0
    AcquisitionMotion 00189930
    AcquisitionNumber 00200012
    AcquisitionProtocolDescription 00189424
    AcquisitionProtocolElementSequence 00189920
    AcquisitionProtocolElementSpecificationSequence 0018991F
    AcquisitionProtocolName 00189423
    AcquisitionSampleSize 00144033
    AcquisitionSignalType 30020129
    AcquisitionStartCondition 00180073
    AcquisitionStartConditionData 00180074
    AcquisitionStartLocationSequence 00189931
    AcquisitionStatus 40101044
    AcquisitionSubtaskIndex 3002011D
    AcquisitionSubtaskSequence 3002011A
    AcquisitionTaskApplicabilitySequence 30020124
    AcquisitionTaskIndex 3002011C
    AcquisitionTaskSequence 30020118
    AcquisitionTaskWorkitemCodeSequence 30020119
    AcquisitionTerminationCondition 00180071
    AcquisitionTerminationConditionData 00180075
    AcquisitionTime 00080032
    AcquisitionTimeSynchronized 00181800
    AcquisitionType 00189302
    AcquisitionUID 00080017
    AcquisitionsInSeries 00201001
    AcquisitionsInStudy 00201004
    AcrossScanSpatialResolution 00220048
    ActionTypeID 00001008
    ActiveAperture 00145100
    ActiveImageAreaOverlayGroup 00186070
    ActiveSourceDiameter 300A0218
    ActiveSourceLength 300A021A
    ActualCardiacTriggerDelayTime 00209252
    ActualCardiacTriggerTimePriorToRPeak 00209155
    ActualEnvironmentalConditions 00141010
    ActualFrameDuration 00181242
    ActualHumanPerformersSequence 00404035
    ActualRespiratoryTriggerDelayTime 00209257
    AdaptiveMapFormat 00280730
    AddGrayScale 00005150
    AddIntermediateSequence 00460101
    AddNearSequence 00460100
    AddOtherSequence 00460102
    AddPower 00460104
    AdditionalDrugSequence 0018002A
    AdditionalInspectionMethodSequence 4010106F
    AdditionalInspectionSelectionCriteria 4010106E
    AdditionalParameterRecordingInstanceSequence 300A0780
    AdditionalPatientHistory 001021B0
    AdditionalRTAccessoryDeviceSequence 30020130
    AdditionalRTROIIdentificationCodeSequence 300600B9
    AdditionalScreeningPerformed 4010106D
    AddressTrial 0040A353
    AdministrationRouteCodeSequence 00540302
    AdmissionID 00380010
    AdmittingDate 00380020
    AdmittingDiagnosesCodeSequence 00081084
    AdmittingDiagnosesDescription 00081080
    AdmittingTime 00380021
    AdvancedBlendingSequence 00701B01
    AffectedSOPClassUID 00000002
    AffectedSOPInstanceUID 00001000
    AfterloaderChannelID 300A0273
    AgeCorrectedSensitivityDeviationAlgorithmSequence 00240065
    AgeCorrectedSensitivityDeviationProbabilityValue 00240100
    AgeCorrectedSensitivityDeviationValue 00240092
    AirCounts 00143070
    AlarmDecision 40101031
    AlarmDecisionTime 4010102B
    AlgorithmCodeSequenceTrial 0040A296
    AlgorithmDescription 00189528
    AlgorithmDescriptionTrial 0040A297
    AlgorithmFamilyCodeSequence 0066002F
    AlgorithmName 00660036
    AlgorithmNameCodeSequence 00660030
    AlgorithmParameters 00660032
    AlgorithmRoutingCodeSequence 40101064
    AlgorithmSource 00240202
    AlgorithmType 00189527
    AlgorithmVersion 00660031
    AliasedDataType 0018980B
    Allergies 00102110
    AllowLossyCompression 2200000F
    AllowMediaSplitting 22000007
    AlongScanSpatialResolution 00220037
    AlphaLUTTransferFunction 00281410
    AlphaPaletteColorLookupTableData 00281204
    AlphaPaletteColorLookupTableDescriptor 00281104
    AlternateBeamDose 300A0091
    AlternateBeamDoseType 300A0092
    AlternateContainerIdentifierSequence 00400515
    AlternateContentDescriptionSequence 00700087
    AlternateRepresentationSequence 00083001
    AlternateValueSequence 300A073E
    AmbientLightValueSource 00287025
    AmbientReflectionIntensity 00701702
    AmplifierType 0014400A
    AnalogFilterCharacteristicsSequence 003A0323
    AnalogFilterRollOff 003A0324
    AnalogFilterType 003A0325
    AnalyzedArea 00460227
    AnatomicApproachDirectionCodeSequenceTrial 00082255
    AnatomicLocationOfExaminingInstrumentCodeSequenceTrial 00082259
    AnatomicLocationOfExaminingInstrumentDescriptionTrial 00082258
    AnatomicPerspectiveCodeSequenceTrial 00082257
    AnatomicPerspectiveDescriptionTrial 00082256
    AnatomicPortalOfEntranceCodeSequenceTrial 00082253
    AnatomicRegionModifierSequence 00082220
    AnatomicRegionSequence 00082218
    AnatomicRegionsInStudyCodeSequence 00080063
    AnatomicStructure 00082208
    AnatomicStructureReferencePoint 00221463
    AnatomicStructureSpaceOrRegionCodeSequenceTrial 00082251
    AnatomicStructureSpaceOrRegionModifierCodeSequenceTrial 0008225A
    AnatomicStructureSpaceOrRegionSequence 00082229
    AnatomicalOrientationType 00102210
    AnchorPoint 00700014
    AnchorPointAnnotationUnits 00700004
    AnchorPointVisibility 00700015
    AngioFlag 00180025
    AngleNumber 00200018
    AngularPosition 00181141
    AngularStep 00181144
    AngularViewVector 00540090
    AnimationCurveSequence 00701A04
    AnimationStepSize 00701A05
    AnnotationAppliesToAllOpticalPaths 006A000D
    AnnotationAppliesToAllZPlanes 006A000F
    AnnotationClipping 00701907
    AnnotationContentSequence 21300050
    AnnotationCoordinateType 006A0001
    AnnotationDisplayFormatID 20100030
    AnnotationFlag 20000065
    AnnotationGroupAlgorithmIdentificationSequence 006A0008
    AnnotationGroupDescription 006A0006
    AnnotationGroupGenerationType 006A0007
    AnnotationGroupLabel 006A0005
    AnnotationGroupNumber 0040A180
    AnnotationGroupSequence 006A0002
    AnnotationGroupUID 006A0003
    AnnotationIndexList 006A0011
    AnnotationPosition 20300010
    AnnotationPropertyCategoryCodeSequence 006A0009
    AnnotationPropertyTypeCodeSequence 006A000A
    AnnotationPropertyTypeModifierCodeSequence 006A000B
    AnodeTargetMaterial 00181191
    AnomalyLocatorIndicator 4010107A
    AnomalyLocatorIndicatorSequence 40101079
    AnteriorChamberDepth 00221131
    AnteriorChamberDepthDefinitionCodeSequence 00221125
    AnteriorChamberDepthSequence 00221128
    ApertureElevation 00145102
    ApertureValue 00160022
    ApexPosition 00209308
    ApplicableFrameRange 00286102
    ApplicableSafetyStandardAgency 00189174
    ApplicableSafetyStandardDescription 00189175
    ApplicationManufacturer 00189526
    ApplicationMaximumRepaintTime 0072010E
    ApplicationName 00189524
    ApplicationSetupCheck 30080116
    ApplicationSetupManufacturer 300A0238
    ApplicationSetupName 300A0236
    ApplicationSetupNumber 300A0234
    ApplicationSetupSequence 300A0230
    ApplicationSetupType 300A0232
    ApplicationVersion 00189525
    ApplicatorApertureShape 300A0432
    ApplicatorDescription 300A010A
    ApplicatorGeometrySequence 300A0431
    ApplicatorID 300A0108
    ApplicatorOpening 300A0433
    ApplicatorOpeningX 300A0434
    ApplicatorOpeningY 300A0435
    ApplicatorSequence 300A0107
    ApplicatorShapeReferencedROINumber 300A02A1
    ApplicatorType 300A0109
    AppliedMaskSubtractionFlag 001811C0
    ApprovalSequence 00440100
    ApprovalStatus 300E0002
    ApprovalStatusDateTime 00440004
    ApprovalStatusFurtherDescription 00440003
    ApprovalSubjectSequence 00440109
    Arbitrary 40000010
    ArchiveRequested 0040A494
    ArterialSpinLabelingContrast 00189250
    AscanRate 00221649
    AsserterIdentificationSequence 00440103
    AssertionCodeSequence 00440101
    AssertionComments 00440106
    AssertionDateTime 00440104
    AssertionExpirationDateTime 00440105
    AssertionUID 00440102
    AssessedAttributeValueSequence 00820010
    AssessedSOPInstanceSequence 00820004
    AssessmentLabel 00820023
    AssessmentObservationsSequence 00820007
    AssessmentRequesterSequence 00820017
    AssessmentSetID 00820016
    AssessmentSummary 00820001
    AssessmentSummaryDescription 00820003
    AssessmentTypeCodeSequence 00820021
    AssignedLocation 4010102A
    AssigningAgencyOrDepartmentCodeSequence 0040003A
    AssigningFacilitySequence 00400036
    AssigningJurisdictionCodeSequence 00400039
    AttachedContours 30060049
    AttenuationCorrected 00189759
    AttenuationCorrectionMethod 00541101
    AttenuationCorrectionSource 00189738
    AttenuationCorrectionTemporalRelationship 00189770
    AttributeIdentifierList 00001005
    AttributeItemSelector 00741054
    AttributeModificationDateTime 04000562
    AttributeOccurrencePointer 00741052
    AttributeOccurrencePrivateCreator 00741056
    AttributeOccurrenceSequence 00741050
    AttributeToleranceValuesSequence 300A062B
    AuthorIdentificationSequence 30100019
    AuthorObserverSequence 0040A078
    AuthorizationEquipmentCertificationNumber 01000426
    AutoKVPLowerBound 00189946
    AutoKVPSelectionType 00189944
    AutoKVPUpperBound 00189945
    AutorefractionLeftEyeSequence 00460052
    AutorefractionRightEyeSequence 00460050
    AutosequenceFlag 00741025
    AvailableTransferSyntaxUID 00083002
    AverageBeamDosePointDepth 300A008D
    AverageBeamDosePointEquivalentDepth 300A008E
    AverageBeamDosePointSSD 300A008F
    AverageBeamDosePointSourceToExternalContourDistance 300A0131
    AverageCornealPower 00460220
    AveragePulseWidth 00181154
    AxialAcceptance 00541200
    AxialDetectorDimension 00189727
    AxialLengthOfTheEye 00220030
    AxialMash 00541201
    AxialPower 00460249
    AxialResolution 00520008
    AxisOfRotation 0066001B
    B1rms 00181320
    BackgroundColor 00460092
    BackgroundIlluminationColorCodeSequence 00240024
    BackgroundLuminance 00240020
    BadPixelImage 00143080
    BarcodeSymbology 22000006
    BarcodeValue 22000005
    BaselineCorrection 00189067
    BasicColorImageSequence 20200111
    BasicGrayscaleImageSequence 20200110
    BasisMaterialsCodeSequence 40101045
    BasisRTTreatmentPhaseIndex 3010003E
    BatteryLevel 00160003
    BeamAngle 00189449
    BeamAreaLimitSequence 300A0689
    BeamCurrentModulationID 300A034C
    BeamDeliveryDurationLimit 300A00C5
    BeamDescription 300A00C3
    BeamDose 300A0084
    BeamDoseMeaning 300A008B
    BeamDosePointDepth 300A0088
    BeamDosePointEquivalentDepth 300A0089
    BeamDosePointSSD 300A008A
    BeamDosePointSourceToExternalContourDistance 300A0094
    BeamDoseSpecificationPoint 300A0082
    BeamDoseType 300A0090
    BeamDoseVerificationControlPointSequence 300A008C
    BeamHardeningCorrectionTechnique 00143101
    BeamHoldOriginatingDeviceSequence 300C0128
    BeamHoldTransition 300C0126
    BeamHoldTransitionDateTime 300C0127
    BeamHoldTransitionTriggerSource 300C0129
    BeamLimitingDeviceAngle 300A0120
    BeamLimitingDeviceAngleTolerance 300A0046
    BeamLimitingDeviceLeafPairsSequence 300800A0
    BeamLimitingDevicePositionSequence 300A011A
    BeamLimitingDevicePositionTolerance 300A004A
    BeamLimitingDeviceRotationDirection 300A0121
    BeamLimitingDeviceSequence 300A00B6
    BeamLimitingDeviceToleranceSequence 300A0048
    BeamMeterset 300A0086
    BeamModifierCoordinatesPresenceFlag 30020105
    BeamModifierOrientationAngle 300A0645
    BeamName 300A00C2
    BeamNumber 300A00C0
    BeamOrderIndex 00741324
    BeamOrderIndexTrial 00741024
    BeamSequence 300A00B0
    BeamSpotSize 00520003
    BeamStopperPosition 30080230
    BeamTaskSequence 00741020
    BeamTaskType 00741022
    BeamType 300A00C4
    BeatRejectionFlag 00181080
    BeltHeight 40101062
    BiPlaneAcquisitionSequence 00285000
    BibliographicCitationTrial 0040A16A
    BillingItemSequence 00400296
    BillingProcedureStepSequence 00400320
    BillingSuppliesAndDevicesSequence 00400324
    BiopsyTargetSequence 00182041
    BitsAllocated 00280100
    BitsGrouped 00280069
    BitsMappedToColorLookupTable 00281403
    BitsStored 00280101
    BlendingDisplayInputSequence 00701B03
    BlendingDisplaySequence 00701B04
    BlendingInputNumber 00701B02
    BlendingLUT1Sequence 00281404
    BlendingLUT1TransferFunction 00281405
    BlendingLUT2Sequence 0028140C
    BlendingLUT2TransferFunction 0028140D
    BlendingLookupTableData 00281408
    BlendingLookupTableDescriptor 00281407
    BlendingMode 00701B06
    BlendingOperationType 00720500
    BlendingPosition 00700405
    BlendingSequence 00700402
    BlendingWeightConstant 00281406
    BlindSpotLocalized 00240106
    BlindSpotXCoordinate 00240107
    BlindSpotYCoordinate 00240108
    BlockColumns 00280092
    BlockData 300A0106
    BlockDefinitionSequence 300A066A
    BlockDivergence 300A00FA
    BlockEdgeData 300A066B
    BlockEdgeDataSequence 300A066F
    BlockIdentifyingInformationStatus 00080303
    BlockMountingPosition 300A00FB
    BlockName 300A00FE
    BlockNumber 300A00FC
    BlockNumberOfPoints 300A0104
    BlockOrientation 300A066C
    BlockRows 00280091
    BlockSequence 300A00F4
    BlockSlabNumber 300A0443
    BlockSlabSequence 300A0441
    BlockSlabThickness 300A0442
    BlockThickness 300A0100
    BlockTransmission 300A0102
    BlockTrayID 300A00F5
    BlockType 300A00F8
    BlockedPixels 00280090
    BloodSignalNulling 00189022
    BluePaletteColorLookupTableData 00281203
    BluePaletteColorLookupTableDescriptor 00281103
    BoardingPassID 4010101A
    BodyPartExamined 00180015
    BodyPartThickness 001811A0
    Bold 00700249
    BolusDefinitionSequence 300A0673
    BolusDescription 300A00DD
    BolusID 300A00DC
    BoneThermalIndex 00185024
    BorderDensity 20100100
    Borders 00005160
    BottomRightHandCornerOfLocalizerArea 00480202
    BoundingBoxAnnotationUnits 00700003
    BoundingBoxBottomRightHandCorner 00700011
    BoundingBoxCrop 00701303
    BoundingBoxTextHorizontalJustification 00700012
    BoundingBoxTopLeftHandCorner 00700010
    BoundingPolygon 4010101D
    BoundingRectangle 00686347
    BrachyAccessoryDeviceID 300A0263
    BrachyAccessoryDeviceName 300A0266
    BrachyAccessoryDeviceNominalThickness 300A026A
    BrachyAccessoryDeviceNominalTransmission 300A026C
    BrachyAccessoryDeviceNumber 300A0262
    BrachyAccessoryDeviceSequence 300A0260
    BrachyAccessoryDeviceType 300A0264
    BrachyApplicationSetupDose 300A00A4
    BrachyApplicationSetupDoseSpecificationPoint 300A00A2
    BrachyControlPointDeliveredSequence 30080160
    BrachyControlPointSequence 300A02D0
    BrachyPulseControlPointDeliveredSequence 30080173
    BrachyReferencedDoseReferenceSequence 300C0055
    BrachyTaskSequence 00741401
    BrachyTreatmentTechnique 300A0200
    BrachyTreatmentType 300A0202
    BrachytherapySourceType 30100048
    BranchOfService 00101081
    BreastImplantPresent 00281300
    BreastSupportIsocenterPrimaryAngle 00189545
    BreastSupportIsocenterSecondaryAngle 00189546
    BreastSupportXPositionToIsocenter 00189547
    BreastSupportYPositionToIsocenter 00189548
    BreastSupportZPositionToIsocenter 00189549
    BreedRegistrationNumber 00102295
    BreedRegistrationSequence 00102294
    BreedRegistryCodeSequence 00102296
    BridgeResistors 00144088
    BrightnessValue 00160023
    BscanCycleTime 00221645
    BscanCycleTimeVector 00221646
    BscanRate 00221650
    BscanSlabThickness 00221643
    BulkMotionCompensationTechnique 00189172
    BulkMotionSignalSource 00189173
    BulkMotionStatus 00189166
    BurnedInAnnotation 00280301
    CADFileFormat 00140023
    CArmPhotonElectronControlPointSequence 300A062F
    CArmPositionerTabletopRelationship 00189474
    CIExyWhitePoint 00287018
    CSSFontName 00700229
    CTAcquisitionDetailsSequence 00189304
    CTAcquisitionTypeSequence 00189301
    CTAdditionalXRaySourceSequence 00189360
    CTDIPhantomTypeCodeSequence 00189346
    CTDIvol 00189345
    CTDIvolNotificationTrigger 00189942
    CTExposureSequence 00189321
    CTGeometrySequence 00189312
    CTImageFrameTypeSequence 00189329
    CTImagingAcquisitionParameterSequence 30020126
    CTPositionSequence 00189326
    CTReconstructionSequence 00189314
    CTTableDynamicsSequence 00189308
    CTXRayDetailsSequence 00189325
    CalciumScoringMassFactorDevice 00189352
    CalciumScoringMassFactorPatient 00189351
    CalculatedAnatomyThickness 00189452
    CalculatedDoseReferenceDescription 30080074
    CalculatedDoseReferenceDoseValue 30080076
    CalculatedDoseReferenceNumber 30080072
    CalculatedDoseReferenceSequence 30080070
    CalculatedFrameList 00081162
    CalculatedTargetPosition 00182044
    CalculationComment 0022112C
    CalculationCommentSequence 0022112A
    CalculationCommentType 0022112B
    CalibrationDataSequence 00540306
    CalibrationDate 0014407E
    CalibrationDateTime 00181203
    CalibrationImage 00500004
    CalibrationNotes 00143099
    CalibrationProcedure 00144072
    CalibrationReferencePointDepth 300C0124
    CalibrationSequence 00189455
    CalibrationSettingsSequence 00144070
    CalibrationTime 0014407C
    CameraAngleOfView 0022001E
    CameraElevationAngle 00160035
    CameraOwnerName 0016004D
    CameraPositionGroupSequence 0034000B
    CardiacBeatRejectionTechnique 00189169
    CardiacCyclePosition 00189236
    CardiacFramingType 00181064
    CardiacNumberOfImages 00181090
    CardiacRRIntervalSpecified 00189070
    CardiacSignalSource 00189085
    CardiacSynchronizationSequence 00189118
    CardiacSynchronizationTechnique 00189037
    CarrierID 40101058
    CarrierIDAssigningAuthority 40101059
    CassetteID 00181007
    CassetteOrientation 00181402
    CassetteSize 00181403
    CatchTrialsDataFlag 00240055
    CatheterDirectionOfRotation 00520031
    CatheterRotationalRate 00520013
    CellValuesSequence 0040A808
    CenterFrequency 0018982D
    CenterOfCircularCollimator 00181710
    CenterOfCircularExposureControlSensingRegion 00189440
    CenterOfCircularOutline 00181635
    CenterOfCircularShutter 00181610
    CenterOfMass 4010101B
    CenterOfPTO 4010101C
    CenterOfRotation 0066001C
    CenterOfRotationOffset 00181145
    CertificateOfSigner 04000115
    CertificateType 04000110
    CertifiedTimestamp 04000310
    CertifiedTimestampType 04000305
    ChairHeadFramePosition 300A0151
    ChairHeadFramePositionTolerance 300A0153
    ChannelBaseline 003A0213
    ChannelDefinitionSequence 003A0200
    ChannelDeliveryContinuationSequence 0074140D
    ChannelDeliveryOrderIndex 0074140C
    ChannelDeliveryOrderSequence 00741405
    ChannelDerivationDescription 003A020C
    ChannelDescriptionCodeSequence 0022001A
    ChannelDisplaySequence 003A0242
    ChannelEffectiveLength 300A0271
    ChannelIdentificationCode 003A0301
    ChannelImpedanceSequence 003A0312
    ChannelInnerLength 300A0272
    ChannelLabel 003A0203
    ChannelLength 300A0284
    ChannelMaximumValue 54000112
    ChannelMinimumValue 54000110
    ChannelMode 003A0302
    ChannelNumber 300A0282
    ChannelOffset 003A0218
    ChannelOverlap 0014409F
    ChannelPosition 003A0245
    ChannelRecommendedDisplayCIELabValue 003A0244
    ChannelSampleSkew 003A0215
    ChannelSensitivity 003A0210
    ChannelSensitivityCorrectionFactor 003A0212
    ChannelSensitivityUnitsSequence 003A0211
    ChannelSequence 300A0280
    ChannelSettingsSequence 00144091
    ChannelShieldID 300A02B3
    ChannelShieldName 300A02B4
    ChannelShieldNominalThickness 300A02B8
    ChannelShieldNominalTransmission 300A02BA
    ChannelShieldNumber 300A02B2
    ChannelShieldSequence 300A02B0
    ChannelSourceModifiersSequence 003A0209
    ChannelSourceSequence 003A0208
    ChannelStatus 003A0205
    ChannelThreshold 00144092
    ChannelTimeSkew 003A0214
    ChannelTotalTime 300A0286
    ChannelWidth 00460042
    ChemicalShiftMaximumIntegrationLimitInHz 00189196
    ChemicalShiftMaximumIntegrationLimitInppm 00189296
    ChemicalShiftMinimumIntegrationLimitInHz 00189195
    ChemicalShiftMinimumIntegrationLimitInppm 00189295
    ChemicalShiftReference 00189053
    ChemicalShiftSequence 00189084
    CineRate 00180040
    CineRelativeToRealTime 00720330
    ClinicalFractionNumber 300A0705
    ClinicalTrialCoordinatingCenterName 00120060
    ClinicalTrialProtocolEthicsCommitteeApprovalNumber 00120082
    ClinicalTrialProtocolEthicsCommitteeName 00120081
    ClinicalTrialProtocolID 00120020
    ClinicalTrialProtocolName 00120021
    ClinicalTrialSeriesDescription 00120072
    ClinicalTrialSeriesID 00120071
    ClinicalTrialSiteID 00120030
    ClinicalTrialSiteName 00120031
    ClinicalTrialSponsorName 00120010
    ClinicalTrialSubjectID 00120040
    ClinicalTrialSubjectReadingID 00120042
    ClinicalTrialTimePointDescription 00120051
    ClinicalTrialTimePointID 00120050
    ClinicalTrialTimePointTypeCodeSequence 00120054
    CoatingMaterialsCodeSequence 006863A4
    CodeMeaning 00080104
    CodeNumberFormat 00280740
    CodeValue 00080100
    CodingSchemeDesignator 00080102
    CodingSchemeExternalID 00080114
    CodingSchemeIdentificationSequence 00080110
    CodingSchemeName 00080115
    CodingSchemeRegistry 00080112
    CodingSchemeResourcesSequence 00080109
    CodingSchemeResponsibleOrganization 00080116
    CodingSchemeUID 0008010C
    CodingSchemeURL 0008010E
    CodingSchemeURLType 0008010A
    CodingSchemeVersion 00080103
    CoefficientsSDDN 7FE00040
    CoefficientsSDHN 7FE00030
    CoefficientsSDVN 7FE00020
    CoincidenceWindowWidth 00541210
    CollationFlag 20000063
    CollimatorGridName 00181180
    CollimatorLeftVerticalEdge 00181702
    CollimatorLowerHorizontalEdge 00181708
    CollimatorRightVerticalEdge 00181704
    CollimatorShape 00181700
    CollimatorShapeSequence 00189407
    CollimatorType 00181181
    CollimatorUpperHorizontalEdge 00181706
    ColorFilterArrayPatternColumns 0016000F
    ColorFilterArrayPatternRows 0016000E
    ColorFilterArrayPatternValues 00160010
    ColorImagePrintingFlag 20000062
    ColorSpace 00282002
    ColumnAngulation 00181450
    ColumnAngulationPatient 00189447
    ColumnOverlap 00280094
    ColumnPositionInTotalImagePixelMatrix 0048021E
    Columns 00280011
    CombinationSegmentReferenceSequence 30100024
    CommandDataSetType 00000800
    CommandField 00000100
    CommandGroupLength 00000000
    CommandLengthToEnd 00000001
    CommandMagnificationType 00005180
    CommandRecognitionCode 00000010
    CommentsOnPatientPerformanceOfVisualField 00240044
    CommentsOnRadiationDose 00400310
    CommentsOnThePerformedProcedureStep 00400280
    CommentsOnTheScheduledProcedureStep 00400400
    CommonZCoordinateValue 006A0010
    CompensatorBasePlaneOffset 300A0666
    CompensatorColumnOffset 300A02E5
    CompensatorColumns 300A00E8
    CompensatorDefinitionSequence 300A0662
    CompensatorDescription 300A02EB
    CompensatorDistalThicknessMap 300A0665
    CompensatorDivergence 300A02E0
    CompensatorID 300A00E5
    CompensatorMapOrientation 300A0663
    CompensatorMillingToolDiameter 300A02E8
    CompensatorMountingPosition 300A02E1
    CompensatorNumber 300A00E4
    CompensatorPixelSpacing 300A00E9
    CompensatorPosition 300A00EA
    CompensatorProximalThicknessMap 300A0664
    CompensatorRelativeStoppingPowerRatio 300A02E7
    CompensatorRows 300A00E7
    CompensatorSequence 300A00E3
    CompensatorShapeFabricationCodeSequence 300A0667
    CompensatorShapeSequence 300A0668
    CompensatorThicknessData 300A00EC
    CompensatorTransmissionData 300A00EB
    CompensatorTrayID 300A00EF
    CompensatorType 300A00EE
    CompletionFlag 0040A491
    CompletionFlagDescription 0040A492
    ComplexImageComponent 00089208
    Component1ReferencedID 00760070
    Component1ReferencedMatingFeatureID 00760090
    Component1ReferencedMatingFeatureSetID 00760080
    Component2ReferencedID 007600A0
    Component2ReferencedMatingFeatureID 007600C0
    Component2ReferencedMatingFeatureSetID 007600B0
    ComponentAssemblySequence 00760060
    ComponentID 00760055
    ComponentInputSequence 00701803
    ComponentManufacturer 00140028
    ComponentManufacturingProcedure 00140025
    ComponentReferenceSystem 00140024
    ComponentSequence 00760040
    ComponentShape 00140050
    ComponentType 00701802
    ComponentTypeCodeSequence 00760034
    ComponentTypesSequence 00760032
    ComponentWelderIDs 00140100
    CompositingMethod 00701206
    CompoundGraphicInstanceID 00700226
    CompoundGraphicSequence 00700209
    CompoundGraphicType 00700294
    CompoundGraphicUnits 00700282
    CompressionCode 00280060
    CompressionContactArea 001811A5
    CompressionDescription 00280063
    CompressionForce 001811A2
    CompressionLabel 00280062
    CompressionOriginator 00280061
    CompressionPressure 001811A3
    CompressionRecognitionCode 0028005F
    CompressionSequence 00280065
    CompressionStepPointers 00280066
    ConcatenationFrameOffsetNumber 00209228
    ConcatenationUID 00209161
    ConceptCodeSequence 0040A168
    ConceptNameCodeSequence 0040A043
    ConceptualVolumeBlockingConstraint 30100068
    ConceptualVolumeCategoryCodeSequence 30100067
    ConceptualVolumeCombinationDescription 3010000F
    ConceptualVolumeCombinationExpression 3010000C
    ConceptualVolumeCombinationFlag 3010000E
    ConceptualVolumeConstituentIndex 3010000D
    ConceptualVolumeConstituentSegmentationReferenceSequence 30100012
    ConceptualVolumeConstituentSequence 30100008
    ConceptualVolumeDerivationAlgorithmSequence 30100016
    ConceptualVolumeDescription 30100017
    ConceptualVolumeIdentificationSequence 301000A0
    ConceptualVolumeOptimizationPrecedence 30100066
    ConceptualVolumeSegmentationDefinedFlag 30100010
    ConceptualVolumeSegmentationReferenceSequence 30100011
    ConceptualVolumeSequence 30100025
    ConceptualVolumeTypeCodeSequence 30100069
    ConceptualVolumeTypeModifierCodeSequence 3010006A
    ConceptualVolumeUID 30100006
    CondenserLensPower 00480111
    ConfidentialityCode 00401008
    ConfidentialityConstraintOnPatientDataDescription 00403001
    ConfigurationDescription 0028700D
    ConfigurationID 0028700B
    ConfigurationInformation 20100150
    ConfigurationInformationDescription 20100152
    ConfigurationName 0028700C
    ConfigurationQAResultsSequence 00287011
    ConfirmationSequence 300A073F
    ConfocalMicroscopyImageFrameTypeSequence 00480116
    ConfocalMode 00480114
    ConnectorType 00145105
    ConsentForClinicalTrialUseSequence 00120083
    ConsentForDistributionFlag 00120085
    ConstantVolumeFlag 00189333
    ConstituentConceptualVolumeUID 30100013
    ConstraintType 00820032
    ConstraintValueSequence 00820034
    ConstraintViolationCondition 00820037
    ConstraintViolationSignificance 00820036
    ConstraintWeight 300A0021
    ConsultingPhysicianIdentificationSequence 0008009D
    ConsultingPhysicianName 0008009C
    ContactDisplayName 0074100C
    ContactMethod 00161003
    ContactURI 0074100A
    ContainerComponentDescription 0050001E
    ContainerComponentDiameter 0050001D
    ContainerComponentID 0050001B
    ContainerComponentLength 0050001C
    ContainerComponentMaterial 0050001A
    ContainerComponentSequence 00400520
    ContainerComponentThickness 00500013
    ContainerComponentTypeCodeSequence 00500012
    ContainerComponentWidth 00500015
    ContainerDescription 0040051A
    ContainerFileType 0008040A
    ContainerIdentifier 00400512
    ContainerTypeCodeSequence 00400518
    ContentCreatorIdentificationCodeSequence 00700086
    ContentCreatorName 00700084
    ContentDate 00080023
    ContentDescription 00700081
    ContentItemModifierSequence 00400441
    ContentLabel 00700080
    ContentQualification 00189004
    ContentSequence 0040A730
    ContentTemplateSequence 0040A504
    ContentTime 00080033
    ContextGroupExtensionCreatorUID 0008010D
    ContextGroupExtensionFlag 0008010B
    ContextGroupIdentificationSequence 00080123
    ContextGroupLocalVersion 00080107
    ContextGroupVersion 00080106
    ContextIdentifier 0008010F
    ContextUID 00080117
    ContinuationEndMeterset 00740121
    ContinuationEndTotalReferenceAirKerma 00741403
    ContinuationPulseNumber 00741404
    ContinuationStartMeterset 00740120
    ContinuationStartTotalReferenceAirKerma 00741402
    ContinuityOfContent 0040A050
    ContourData 30060050
    ContourGeometricType 30060042
    ContourImageSequence 30060016
    ContourNumber 30060048
    ContourOffsetVector 30060045
    ContourSequence 30060040
    ContourSlabThickness 30060044
    ContourUncertaintyRadius 00700312
    ContraindicationsCodeSequence 0018990B
    Contrast 00160048
    ContrastAdministrationProfileSequence 00189340
    ContrastBolusAdministrationRouteSequence 00180014
    ContrastBolusAgent 00180010
    ContrastBolusAgentAdministered 00189342
    ContrastBolusAgentDetected 00189343
    ContrastBolusAgentNumber 00189337
    ContrastBolusAgentPhase 00189344
    ContrastBolusAgentSequence 00180012
    ContrastBolusAutoInjectionTriggerFlag 001811B6
    ContrastBolusIngredient 00181048
    ContrastBolusIngredientCodeSequence 00189338
    ContrastBolusIngredientConcentration 00181049
    ContrastBolusIngredientOpaque 00189425
    ContrastBolusIngredientPercentByVolume 00520001
    ContrastBolusInjectionDelay 001811B7
    ContrastBolusRoute 00181040
    ContrastBolusStartTime 00181042
    ContrastBolusStopTime 00181043
    ContrastBolusT1Relaxivity 00180013
    ContrastBolusTotalDose 00181044
    ContrastBolusUsageSequence 00189341
    ContrastBolusVolume 00181041
    ContrastFlowDuration 00181047
    ContrastFlowRate 00181046
    ContrastFrameAveraging 00286112
    ContributingEquipmentSequence 0018A001
    ContributingSOPInstancesReferenceSequence 00209529
    ContributingSourcesSequence 00189506
    ContributionDateTime 0018A002
    ContributionDescription 0018A003
    ControlPoint3DPosition 300A02D4
    ControlPointDeliverySequence 30080040
    ControlPointIndex 300A0112
    ControlPointOrientation 300A0412
    ControlPointRelativePosition 300A02D2
    ControlPointSequence 300A0111
    ConventionalControlPointVerificationSequence 0074104C
    ConventionalMachineVerificationSequence 00741044
    ConversionSourceAttributesSequence 00209172
    ConversionType 00080064
    ConvolutionKernel 00181210
    ConvolutionKernelGroup 00189316
    CoordinateSystemAxesSequence 00142204
    CoordinateSystemAxisCodeSequence 004008DA
    CoordinateSystemAxisDescription 00142206
    CoordinateSystemAxisNumber 0014220A
    CoordinateSystemAxisType 0014220C
    CoordinateSystemAxisUnits 0014220E
    CoordinateSystemAxisValues 00142210
    CoordinateSystemDataSetMapping 00142208
    CoordinateSystemNumberOfAxes 00142202
    CoordinateSystemTransformRotationAndScaleMatrix 0014222A
    CoordinateSystemTransformSequence 00142220
    CoordinateSystemTransformTranslationMatrix 0014222C
    CoordinatesSetGeometricTypeTrial 0040A290
    Copies 00005170
    CorneaMeasurementMethodCodeSequence 00460116
    CorneaMeasurementsSequence 00460110
    CornealAxis 00460115
    CornealEccentricityIndex 00460234
    CornealISValue 00460224
    CornealPointEstimated 00460248
    CornealPointLocation 00460247
    CornealPower 00460114
    CornealSize 00460046
    CornealSizeSequence 00460047
    CornealTopographyMapQualityEvaluation 00460242
    CornealTopographyMapTypeCodeSequence 00460207
    CornealTopographyMappingNormalsSequence 00460210
    CornealTopographySurface 00460201
    CornealVertexLocation 00460202
    CornealWavefront 00460253
    CorrectedImage 00280051
    CorrectedLocalizedDeviationFromNormal 00240079
    CorrectedLocalizedDeviationFromNormalCalculated 00240078
    CorrectedLocalizedDeviationFromNormalProbability 00240081
    CorrectedLocalizedDeviationFromNormalProbabilityCalculated 00240080
    CorrectedParameterSequence 30080068
    CorrectionValue 3008006A
    CountLossNormalizationCorrected 00189764
    CountRate 00181243
    CountryOfResidence 00102150
    CountsAccumulated 00180070
    CountsIncluded 00541400
    CountsSource 00541002
    CouplingMedium 00144056
    CouplingTechnique 00144054
    CouplingVelocity 00144057
    CoverageOfKSpace 00189094
    CranialThermalIndex 00185026
    CreationDate 21000040
    CreationTime 21000050
    CreatorVersionUID 00089123
    Crop 00701204
    CroppingSpecificationIndex 00701205
    CroppingSpecificationNumber 00701309
    CumulativeDoseReferenceCoefficient 300A010C
    CumulativeDoseToDoseReference 30080052
    CumulativeMeterset 300A063C
    CumulativeMetersetWeight 300A0134
    CumulativeTimeWeight 300A02D6
    CurrentConfigurationID 00287002
    CurrentFractionNumber 30080022
    CurrentObserverTrial 0040A307
    CurrentPatientLocation 00380300
    CurrentRequestedProcedureEvidenceSequence 0040A375
    CurrentTreatmentStatus 30080200
    CurvatureType 00140052
    CurveDate 00080025
    CurveNumber 00200024
    CurveTime 00080035
    CustodialOrganizationSequence 0040A07C
    CustomRendered 00160041
    CylinderAxis 00220009
    CylinderLensPower 00220008
    CylinderPower 00460147
    CylinderSequence 00460018
    DACAmplitude 0014403C
    DACGainPoints 00144038
    DACSequence 00144035
    DACTimePoints 0014403A
    DACType 00144036
    DCTLabel 00280700
    DDLValue 00287017
    DICOMMediaRetrievalSequence 0040E022
    DICOMRetrievalSequence 0040E021
    DICOMStorageSequence 00404071
    DICOSVersion 4010103A
    DLPNotificationTrigger 00189943
    DVHData 30040058
    DVHDoseScaling 30040052
    DVHMaximumDose 30040072
    DVHMeanDose 30040074
    DVHMinimumDose 30040070
    DVHNormalizationDoseValue 30040042
    DVHNormalizationPoint 30040040
    DVHNumberOfBins 30040056
    DVHROIContributionType 30040062
    DVHReferencedROISequence 30040060
    DVHSequence 30040050
    DVHType 30040001
    DVHVolumeUnits 30040054
    Damping 00144028
    DarkCurrentCounts 00143050
    DarkCurrentSequence 00143040
    DataBlock 00280702
    DataBlockDescription 00280701
    DataCollectionCenterPatient 00189313
    DataCollectionDiameter 00180090
    DataElement 00140202
    DataElementConditionality 00140205
    DataElementDescription 00140204
    DataElementLabelItemSequence 00140201
    DataElementLabelSequence 00140200
    DataElementMaximumCharacters 00140207
    DataElementMinimumCharacters 00140206
    DataElementName 00140203
    DataElementsSigned 04000020
    DataFrameAssignmentSequence 00281401
    DataInformationSequence 00540063
    DataObservationSequence 00240325
    DataPathAssignment 00281402
    DataPathID 0028140E
    DataPointColumns 00289002
    DataPointRows 00289001
    DataRepresentation 00289108
    DataSetDescription 00240309
    DataSetName 00240306
    DataSetSource 00240308
    DataSetSubtype 00080041
    DataSetTrailingPadding FFFCFFFC
    DataSetType 00080040
    DataSetVersion 00240307
    DataType 00189808
    Date 0040A121
    DateOfDocumentOrVerbalTransactionTrial 0040A110
    DateOfGainCalibration 00143076
    DateOfInstallation 00181205
    DateOfLastCalibration 00181200
    DateOfLastDetectorCalibration 0018700C
    DateOfManufacture 00181204
    DateOfSecondaryCapture 00181012
    DateTime 0040A120
    DateTimeOfLastCalibration 00181202
    DeadTimeCorrected 00189761
    DeadTimeCorrectionFlag 00541401
    DeadTimeFactor 00541324
    DecayCorrected 00189758
    DecayCorrection 00541102
    DecayCorrectionDateTime 00189701
    DecayFactor 00541321
    DecimalPotentialVisualAcuity 00460238
    DecimalVisualAcuity 00460137
    DecimateCropResult 202000A2
    DecompositionAlgorithmIdentificationSequence 00189380
    DecompositionDescription 0018937F
    DecompositionMaterialSequence 00189381
    DecompositionMethod 0018937E
    DecoupledNucleus 00189060
    Decoupling 00189059
    DecouplingChemicalShiftReference 00189063
    DecouplingFrequency 00189061
    DecouplingMethod 00189062
    DefaultMagnificationType 201000A6
    DefaultPrinterResolutionID 20100054
    DefaultSmoothingType 201000A8
    DefinitionSourceSequence 00081156
    DeformableRegistrationGridSequence 00640005
    DeformableRegistrationSequence 00640002
    DegreeOfDilation 0022000E
    DegreeOfFreedomID 00686410
    DegreeOfFreedomType 00686420
    DeidentificationAction 00080307
    DeidentificationActionSequence 00080305
    DeidentificationMethod 00120063
    DeidentificationMethodCodeSequence 00120064
    DelayLawIdentifier 0014405C
    DeletionLock 00741230
    DelineatedRadiationFieldSize 300C0122
    DeliveredChannelTotalTime 30080134
    DeliveredDepthDoseParametersSequence 300A0506
    DeliveredDistalDepth 300A0508
    DeliveredDistalDepthFraction 300A0507
    DeliveredMeterset 30080044
    DeliveredNominalRangeModulatedRegionDepths 300A0510
    DeliveredNominalRangeModulationFractions 300A0509
    DeliveredNumberOfPulses 30080138
    DeliveredPrimaryMeterset 30080036
    DeliveredPulseRepetitionInterval 3008013C
    DeliveredReferenceDoseDefinition 300A0511
    DeliveredSecondaryMeterset 30080037
    DeliveredTreatmentTime 3008003B
    DeliveryMaximumDose 300A0023
    DeliveryRate 300A063D
    DeliveryRateUnitSequence 300A063E
    DeliveryTimeStructureCodeSequence 30100088
    DeliveryVerificationImageSequence 00741030
    DeliveryWarningDose 300A0022
    Density 40101018
    DepthDoseParametersSequence 300A0505
    DepthOfScanField 00185050
    DepthOfTransverseImage 00220041
    DepthSpatialResolution 00220035
    DepthValueAveragingFlag 300A0093
    DepthsOfFocus 00189801
    DerivationAlgorithmSequence 00221612
    DerivationCodeSequence 00089215
    DerivationConceptualVolumeSequence 30100014
    DerivationDescription 00082111
    DerivationImageSequence 00089124
    DerivationImplantAssemblyTemplateSequence 0076000E
    DerivationImplantTemplateSequence 00686224
    DestinationAE 21000140
    DetailsOfCoefficients 00280404
    DetectorActivationOffsetFromExposure 00187016
    DetectorActiveAreaOrientation 00189558
    DetectorActiveAreaTLHCPosition 00189557
    DetectorActiveDimensions 00187026
    DetectorActiveOrigin 00187028
    DetectorActiveShape 00187024
    DetectorActiveTime 00187014
    DetectorBinning 0018701A
    DetectorCalibrationData 4010106C
    DetectorConditionsNominalFlag 00187000
    DetectorConfiguration 00187005
    DetectorDescription 00187006
    DetectorElementPhysicalSize 00187020
    DetectorElementSize 00541203
    DetectorElementSpacing 00187022
    DetectorGeometry 00189725
    DetectorGeometrySequence 40100004
    DetectorID 0018700A
    DetectorInformationSequence 00540022
    DetectorIsocenterPrimaryAngle 00189550
    DetectorIsocenterSecondaryAngle 00189551
    DetectorLinesOfResponseUsed 00541104
    DetectorManufacturerModelName 0018702B
    DetectorManufacturerName 0018702A
    DetectorMode 00187008
    DetectorNormalizationCorrection 00189768
    DetectorPositionSequence 00189541
    DetectorPositioningType 3002012F
    DetectorPrimaryAngle 00181530
    DetectorSecondaryAngle 00181531
    DetectorTemperature 00187001
    DetectorTemperatureSequence 00143020
    DetectorTimeSinceLastExposure 00187012
    DetectorType 00187004
    DetectorVector 00540020
    DetectorXPositionToIsocenter 00189552
    DetectorYPositionToIsocenter 00189553
    DetectorZPositionToIsocenter 00189554
    DeviationIndex 00181413
    DeviceAlternateIdentifier 3010001B
    DeviceAlternateIdentifierFormat 3010001D
    DeviceAlternateIdentifierType 3010001C
    DeviceDescription 00500020
    DeviceDiameter 00500016
    DeviceDiameterUnits 00500017
    DeviceID 00181003
    DeviceIndex 30100039
    DeviceLabel 3010002D
    DeviceLength 00500014
    DeviceMotionControlSequence 300A0450
    DeviceMotionExecutionMode 300A0451
    DeviceMotionObservationMode 300A0452
    DeviceMotionParameterCodeSequence 300A0453
    DeviceOrderIndex 300A065E
    DevicePositionParameterSequence 30020110
    DevicePositionToEquipmentMappingMatrix 3002010F
    DeviceSequence 00500010
    DeviceSerialNumber 00181000
    DeviceSettingDescription 0016004B
    DeviceSpecificAcquisitionParameterSequence 30020131
    DeviceTypeCodeSequence 3010002E
    DeviceUID 00181002
    DeviceVolume 00500018
    DialogReceiver 00004000
    DiameterOfCircularOutline 00181636
    DiameterOfVisibility 00700262
    DiaphragmPosition 30020034
    DiffuseReflectionIntensity 00701704
    DiffusionAcquisitionCodeSequence 00660133
    DiffusionAnisotropyType 00189147
    DiffusionBMatrixSequence 00189601
    DiffusionBValue 00189087
    DiffusionBValueXX 00189602
    DiffusionBValueXY 00189603
    DiffusionBValueXZ 00189604
    DiffusionBValueYY 00189605
    DiffusionBValueYZ 00189606
    DiffusionBValueZZ 00189607
    DiffusionDirectionality 00189075
    DiffusionGradientDirectionSequence 00189076
    DiffusionGradientOrientation 00189089
    DiffusionModelCodeSequence 00660134
    DigitalFilterCharacteristicsSequence 003A0326
    DigitalFilterOrder 003A0327
    DigitalFilterTypeCodeSequence 003A0328
    DigitalImageFormatAcquired 00181023
    DigitalSignatureDateTime 04000105
    DigitalSignaturePurposeCodeSequence 04000401
    DigitalSignatureUID 04000100
    DigitalSignaturesSequence FFFAFFFA
    DigitalZoomRatio 00160044
    DigitizingDeviceTransportDirection 00182020
    DimensionDescriptionLabel 00209421
    DimensionIndexPointer 00209165
    DimensionIndexPrivateCreator 00209213
    DimensionIndexSequence 00209222
    DimensionIndexValues 00209157
    DimensionOrganizationSequence 00209221
    DimensionOrganizationType 00209311
    DimensionOrganizationUID 00209164
    DirectSegmentReferenceSequence 30100023
    DirectoryRecordSequence 00041220
    DirectoryRecordType 00041430
    DischargeDate 00380030
    DischargeDiagnosisCodeSequence 00380044
    DischargeDiagnosisDescription 00380040
    DischargeTime 00380032
    DisplacementMatrix 300A079B
    DisplacementReferenceLabel 300A079A
    DisplacementReferenceLocationCodeSequence 300A079D
    DisplayCalibrationResultSequence 00287016
    DisplayDeviceTypeCodeSequence 00287022
    DisplayEnvironmentSpatialPosition 00720108
    DisplayFilterPercentage 00289411
    DisplayFormat 00005110
    DisplayFunctionType 00287019
    DisplaySetHorizontalJustification 00720717
    DisplaySetLabel 00720203
    DisplaySetNumber 00720202
    DisplaySetPatientOrientation 00720700
    DisplaySetPresentationGroup 00720204
    DisplaySetPresentationGroupDescription 00720206
    DisplaySetScrollingGroup 00720212
    DisplaySetVerticalJustification 00720718
    DisplaySetsSequence 00720200
    DisplayShadingFlag 003A0246
    DisplaySubsystemConfigurationSequence 0028700A
    DisplaySubsystemDescription 00287005
    DisplaySubsystemID 00287003
    DisplaySubsystemName 00287004
    DisplaySubsystemQAResultsSequence 00287010
    DisplaySubsystemSequence 00287023
    DisplayWindowLabelVector 00182006
    DisplayedAreaBottomRightHandCorner 00700053
    DisplayedAreaBottomRightHandCornerTrial 00700051
    DisplayedAreaSelectionSequence 0070005A
    DisplayedAreaTopLeftHandCorner 00700052
    DisplayedAreaTopLeftHandCornerTrial 00700050
    DisplayedZValue 00182046
    DistalDepth 300A0502
    DistalDepthFraction 300A0501
    DistanceBetweenBscanSlabs 00221644
    DistanceBetweenFocalPlanes 00480014
    DistanceObjectToTableTop 00189403
    DistancePupillaryDistance 00460060
    DistanceReceptorPlaneToDetectorHousing 00189426
    DistanceSourceToDataCollectionCenter 00189335
    DistanceSourceToDetector 00181110
    DistanceSourceToEntrance 00400306
    DistanceSourceToIsocenter 00189402
    DistanceSourceToPatient 00181111
    DistanceSourceToSupport 00400307
    DistributionAddress 4008011A
    DistributionName 40080119
    DistributionType 00120084
    DocumentAuthorIdentifierCodeSequenceTrial 0040A068
    DocumentAuthorTrial 0040A067
    DocumentClassCodeSequence 0040E008
    DocumentIdentifierCodeSequenceTrial 0040A066
    DocumentTitle 00420010
    DocumentingObserverIdentifierCodeSequenceTrial 0040A076
    DocumentingOrganizationIdentifierCodeSequenceTrial 0040A028
    DopplerCorrectionAngle 00186034
    DopplerSampleVolumeXPosition 00186039
    DopplerSampleVolumeXPositionRetired 00186038
    DopplerSampleVolumeYPosition 0018603B
    DopplerSampleVolumeYPositionRetired 0018603A
    DoseCalibrationConditionsSequence 300C0120
    DoseCalibrationConditionsVerifiedFlag 300C0123
    DoseCalibrationFactor 00541322
    DoseComment 30040006
    DoseGridScaling 3004000E
    DoseMeasurementDeviceCodeSequence 300A0774
    DoseModeName 001811B1
    DoseRateDelivered 30080048
    DoseRateSet 300A0115
    DoseReferenceDescription 300A0016
    DoseReferenceNumber 300A0012
    DoseReferencePointCoordinates 300A0018
    DoseReferenceSequence 300A0010
    DoseReferenceStructureType 300A0014
    DoseReferenceType 300A0020
    DoseReferenceUID 300A0013
    DoseSummationType 3004000A
    DoseType 30040004
    DoseUnits 30040002
    DoseValue 30040012
    DoseValueInterpretation 300A068B
    DoseValuePurpose 300A061D
    DoseValuesSequence 300A061C
    DosimetricObjectiveEvaluationScope 30100063
    DosimetricObjectiveParameterSequence 30100070
    DosimetricObjectivePurpose 30100075
    DosimetricObjectiveSequence 3010006C
    DosimetricObjectiveTypeCodeSequence 3010006D
    DosimetricObjectiveUID 3010006E
    DosimetricObjectiveWeight 30100074
    DoubleExposureFieldDelta 0074133A
    DoubleExposureFieldDeltaTrial 0074103A
    DoubleExposureFlag 00741034
    DoubleExposureMeterset 00741338
    DoubleExposureMetersetTrial 00741038
    DoubleExposureOrdering 00741036
    DoubleFloatPixelData 7FE00009
    DoubleFloatPixelPaddingRangeLimit 00280125
    DoubleFloatPixelPaddingValue 00280123
    DoubleFloatRealWorldValueFirstValueMapped 00409214
    DoubleFloatRealWorldValueLastValueMapped 00409213
    DoublePointCoordinatesData 00660022
    DriveProbeSequence 00144083
    DriveType 00144081
    DynamicRange 00185030
    EXIFVersion 00160020
    EchoNumbers 00180086
    EchoPeakPosition 00189298
    EchoPlanarPulseSequence 00189018
    EchoPulseSequence 00189008
    EchoTime 00180081
    EchoTrainLength 00180091
    EdgePointIndexList 00660024
    EffectiveBinEnergy 0018936E
    EffectiveDateTime 00686226
    EffectiveDoseCalculationMethodCategoryCodeSequence 30100003
    EffectiveDoseCalculationMethodCodeSequence 30100004
    EffectiveDoseCalculationMethodDescription 30100005
    EffectiveDuration 00180072
    EffectiveEchoTime 00189082
    EffectiveRefractiveIndex 00520004
    EffectiveWedgeAngle 300A00DE
    ElementDimensionA 00144014
    ElementDimensionB 00144015
    ElementPitchA 00144016
    ElementPitchB 0014401D
    ElementShape 00144013
    EmitterColorTemperature 00161002
    EmmetropicMagnification 0022000A
    EmptyImageBoxCIELabValue 00720421
    EmptyImageDensity 20100110
    EmptyValueMatchingSequence 00080412
    EncapsulatedDocument 00420011
    EncapsulatedDocumentLength 00420015
    EncapsulatedPixelDataValueTotalLength 7FE00003
    EncryptedAttributesSequence 04000500
    EncryptedContent 04000520
    EncryptedContentTransferSyntaxUID 04000510
    EndAcquisitionDateTime 00189517
    EndCumulativeMetersetWeight 300C0009
    EndCumulativeTimeWeight 00741408
    EndMessageID 00005020
    EndMeterset 3008007A
    EndingRespiratoryAmplitude 00209248
    EndingRespiratoryPhase 00209249
    EnergyDerivationCodeSequence 30020133
    EnergyUnitCodeSequence 300A0684
    EnergyWeightingFactor 00189353
    EnergyWindowCenterline 00180032
    EnergyWindowInformationSequence 00540012
    EnergyWindowLowerLimit 00540014
    EnergyWindowName 00540018
    EnergyWindowNumber 00540308
    EnergyWindowRangeSequence 00540013
    EnergyWindowTotalWidth 00180033
    EnergyWindowUpperLimit 00540015
    EnergyWindowVector 00540010
    EnhancedPaletteColorLookupTableSequence 0028140B
    EnhancedRTBeamLimitingDeviceDefinitionFlag 300800A3
    EnhancedRTBeamLimitingDeviceSequence 300800A1
    EnhancedRTBeamLimitingOpeningSequence 300800A2
    EntityDescription 30100037
    EntityLabel 30100035
    EntityLongLabel 30100038
    EntityName 30100036
    EntranceDose 00400302
    EntranceDoseDerivation 00408303
    EntranceDoseInmGy 00408302
    EnvironmentalConditions 00141040
    EquipmentAdministratorSequence 00287000
    EquipmentCoordinateSystemIdentification 00289537
    EquipmentFrameOfReferenceDescription 300A0676
    EquipmentFrameOfReferenceUID 300A0675
    EquipmentModality 00080221
    EquipmentReferencePointCodeSequence 300A0678
    EquipmentReferencePointCoordinatesSequence 300A0677
    EquivalentCDADocumentSequence 0040A090
    EquivalentCodeSequence 00080121
    EquivalentConceptualVolumeInstanceReferenceSequence 30100009
    EquivalentConceptualVolumesSequence 3010000A
    EquivalentPupilRadius 00460205
    Erase 00005190
    ErrorComment 00000902
    ErrorID 00000903
    EstimatedDoseSaving 00189324
    EstimatedRadiographicMagnificationFactor 00181114
    EthicsCommitteeApprovalEffectivenessEndDate 00120087
    EthicsCommitteeApprovalEffectivenessStartDate 00120086
    EthnicGroup 00102160
    EthnicGroupCodeSequence 00102161
    EvaluationAttempt 00142008
    EvaluatorName 00142006
    EvaluatorNumber 00142004
    EvaluatorSequence 00142002
    EventCodeSequence 00082135
    EventElapsedTimes 00082130
    EventTimeOffset 00082134
    EventTimerNames 00082132
    EventTimerSequence 00082133
    EventTypeID 00001002
    ExaminedBodyThickness 00109431
    ExcessiveFalseNegatives 00240052
    ExcessiveFalseNegativesDataFlag 00240051
    ExcessiveFalsePositives 00240062
    ExcessiveFalsePositivesDataFlag 00240061
    ExcessiveFixationLosses 00240040
    ExcessiveFixationLossesDataFlag 00240039
    ExcitationEnergy 00189823
    ExcitationFrequency 00144024
    ExcitationPulseDuration 00189824
    ExcitationSpectralWidth 00189822
    ExcitationWavelength 00189826
    ExcitationWavelengthSequence 00189825
    ExcludedIntervalsSequence 00189803
    ExclusionDuration 00189805
    ExclusionStartDateTime 00189804
    ExclusiveComponentType 00760036
    ExecutionStatus 21000020
    ExecutionStatusInfo 21000030
    ExpectedCompletionDateTime 00404011
    ExpectedInVivoMeasurementValueIndex 300A0622
    ExpectedInVivoMeasurementValuesSequence 300A0621
    ExpirationDateTime 00080416
    ExpiryDate 00141020
    ExposedArea 00400303
    Exposure 00181152
    ExposureBiasValue 00160024
    ExposureControlMode 00187060
    ExposureControlModeDescription 00187062
    ExposureControlSensingRegionLeftVerticalEdge 00189436
    ExposureControlSensingRegionLowerHorizontalEdge 00189439
    ExposureControlSensingRegionRightVerticalEdge 00189437
    ExposureControlSensingRegionShape 00189435
    ExposureControlSensingRegionUpperHorizontalEdge 00189438
    ExposureControlSensingRegionsSequence 00189434
    ExposureDoseSequence 0040030E
    ExposureIndex 00181411
    ExposureInmAs 00189332
    ExposureInuAs 00181153
    ExposureMode 00160042
    ExposureModulationType 00189323
    ExposureProgram 00160016
    ExposureSequence 30020030
    ExposureStatus 00187064
    ExposureTime 00181150
    ExposureTimeInSeconds 00160004
    ExposureTimeInms 00189328
    ExposureTimeInuS 00188150
    ExposuresOnDetectorSinceLastCalibration 00187010
    ExposuresOnDetectorSinceManufactured 00187011
    ExposuresOnPlate 00181404
    ExtendedCodeMeaning 00080108
    ExtendedCodeValue 00080101
    ExtendedDepthOfField 00480012
    ExtendedMatchingMechanisms 0008040F
    ExtendedOffsetTable 7FE00001
    ExtendedOffsetTableLengths 7FE00002
    ExternalContourEntryPoint 300A0133
    FNumber 00160005
    FacetSequence 00660034
    FailedAttributesSequence 00741048
    FailedSOPInstanceUIDList 00080058
    FailedSOPSequence 00081198
    FailedStudySequence 0008119B
    FailureAttributes 2200000E
    FailureReason 00081197
    FalseNegativesEstimate 00240046
    FalseNegativesEstimateFlag 00240045
    FalseNegativesQuantity 00240050
    FalsePositivesEstimate 00240054
    FalsePositivesEstimateFlag 00240053
    FalsePositivesQuantity 00240060
    FiducialDescription 0070030F
    FiducialIdentifier 00700310
    FiducialIdentifierCodeSequence 00700311
    FiducialSequence 0070031E
    FiducialSetSequence 0070031C
    FiducialUID 0070031A
    FiducialsPropertyCategoryCodeSequence 0070031F
    FieldOfViewDescription 00189433
    FieldOfViewDimensions 00181149
    FieldOfViewDimensionsInFloat 00189461
    FieldOfViewHorizontalFlip 00187034
    FieldOfViewOrigin 00187030
    FieldOfViewRotation 00187032
    FieldOfViewSequence 00189432
    FieldOfViewShape 00181147
    FileAccessSequence 0008041A
    FileAccessURI 00080409
    FileLengthInContainer 0008040D
    FileMetaInformationGroupLength 00020000
    FileMetaInformationVersion 00020001
    FileOffsetInContainer 0008040C
    FileSetAccessSequence 00080419
    FileSetConsistencyFlag 00041212
    FileSetDescriptorFileID 00041141
    FileSetID 00041130
    FileSource 0016003A
    FilenameInContainer 0008040B
    FillMode 00700257
    FillPattern 00700256
    FillStyleSequence 00700233
    FillerOrderNumberImagingServiceRequest 00402017
    FillerOrderNumberImagingServiceRequestRetired 00402007
    FillerOrderNumberProcedure 00401007
    FilmBoxContentSequence 21300030
    FilmConsumptionSequence 00400321
    FilmDestination 20000040
    FilmOrientation 20100040
    FilmSessionLabel 20000050
    FilmSizeID 20100050
    FilterBeamPathLengthMaximum 00187058
    FilterBeamPathLengthMinimum 00187056
    FilterByAttributePresence 00720404
    FilterByCategory 00720402
    FilterByOperator 00720406
    FilterHighFrequency 003A0221
    FilterHighFrequencyCharacteristicsSequence 003A0319
    FilterLookupTableData 003A032E
    FilterLookupTableDescription 003A032B
    FilterLookupTableSequence 003A032A
    FilterLowFrequency 003A0220
    FilterLowFrequencyCharacteristicsSequence 003A0318
    FilterMaterial 00187050
    FilterMaterialUsedInGainCalibration 00143074
    FilterOperationsSequence 00720400
    FilterThicknessMaximum 00187054
    FilterThicknessMinimum 00187052
    FilterThicknessUsedInGainCalibration 00143075
    FilterType 00181160
    FinalCumulativeMetersetWeight 300A010E
    FinalCumulativeTimeWeight 300A02C8
    FindLocation 00000400
    FindingsFlagTrial 0040A007
    FindingsGroupRecordingDateTrial 0040A023
    FindingsGroupRecordingTimeTrial 0040A024
    FindingsGroupUIDTrial 0040A021
    FindingsSequenceTrial 0040A020
    FindingsSourceCategoryCodeSequenceTrial 0040A026
    FiniteVolume 0066000E
    FirstALineLocation 00520034
    FirstOrderPhaseCorrection 00189198
    FirstOrderPhaseCorrectionAngle 56000010
    FirstTreatmentDate 30080054
    FixationCheckedQuantity 00240035
    FixationDeviceDescription 300A0196
    FixationDeviceLabel 300A0194
    FixationDevicePitchAngle 300A0199
    FixationDevicePosition 300A0198
    FixationDeviceRollAngle 300A019A
    FixationDeviceSequence 300A0190
    FixationDeviceType 300A0192
    FixationEye 300A0150
    FixationLightAzimuthalAngle 300A0356
    FixationLightAzimuthalAngleTolerance 300A0154
    FixationLightPolarAngle 300A0358
    FixationLightPolarAngleTolerance 300A0155
    FixationMethodCodeSequence 006863AC
    FixationMonitoringCodeSequence 00240033
    FixationSequence 00240032
    FixedRTBeamDelimiterDeviceSequence 300A0646
    FlashEnergy 00160036
    FlashFiringStatus 00160011
    FlashFunctionPresent 00160014
    FlashMode 00160013
    FlashRedEyeMode 00160015
    FlashReturnStatus 00160012
    FlatCornealAxisSequence 00460113
    FlatKeratometricAxisSequence 00460080
    FlipAngle 00181314
    FloatPixelData 7FE00008
    FloatPixelPaddingRangeLimit 00280124
    FloatPixelPaddingValue 00280122
    FloatingPointValue 0040A161
    FloatingPointValues 00660125
    FlowCompensation 00189010
    FlowCompensationDirection 00189183
    FlowIdentifier 00340002
    FlowIdentifierSequence 00340001
    FlowRTPSamplingRate 00340004
    FlowTransferSyntaxUID 00340003
    FluenceDataScale 30020042
    FluenceDataSource 30020041
    FluenceMapSequence 30020040
    FluenceMode 30020051
    FluenceModeID 30020052
    FluoroscopyFlag 00189334
    FluoroscopyLastImageHoldPersistenceFlag 001811B4
    FluoroscopyPersistenceFlag 001811B3
    FocalDistance 00181182
    FocalLength 00160029
    FocalLengthIn35mmFilm 00160045
    FocalSpots 00181190
    FocusDepth 00185012
    FocusMethod 00480011
    FolderAccessURI 00080408
    FontName 00700227
    FontNameType 00700228
    FovealPointNormativeDataFlag 00240117
    FovealPointProbabilityValue 00240118
    FovealSensitivity 00240087
    FovealSensitivityMeasured 00240086
    FractionBasedRelationshipIntervalAnchor 30100083
    FractionBasedRelationshipSequence 30100082
    FractionGroupDescription 300A0072
    FractionGroupNumber 300A0071
    FractionGroupSequence 300A0070
    FractionGroupSummarySequence 30080220
    FractionGroupType 30080224
    FractionNumber 30020029
    FractionPattern 300A007B
    FractionPatternSequence 30100079
    FractionStatusSummarySequence 30080240
    FractionalBandwidth 0018982E
    FractionalChannelDisplayScale 003A0247
    FractionationNotes 3010007F
    FrameAcquisitionDateTime 00189074
    FrameAcquisitionDuration 00189220
    FrameAcquisitionNumber 00209156
    FrameAcquisitionSequence 00189417
    FrameAnatomySequence 00209071
    FrameComments 00209158
    FrameContentSequence 00209111
    FrameDelay 00181066
    FrameDetectorParametersSequence 00189451
    FrameDimensionPointer 0028000A
    FrameDisplaySequence 00089458
    FrameDisplayShutterSequence 00189472
    FrameExtractionSequence 00081164
    FrameIncrementPointer 00280009
    FrameLabel 00209453
    FrameLabelVector 00182002
    FrameLaterality 00209072
    FrameNumbersOfInterest 00286020
    FrameOfInterestDescription 00286022
    FrameOfInterestType 00286023
    FrameOfReferenceRelationshipSequence 300600C0
    FrameOfReferenceToDisplayedCoordinateSystemTransformationMatrix 0070030B
    FrameOfReferenceTransformationComment 300600C8
    FrameOfReferenceTransformationMatrix 300600C6
    FrameOfReferenceTransformationMatrixType 0070030C
    FrameOfReferenceTransformationType 300600C4
    FrameOfReferenceUID 00200052
    FrameOriginTimestamp 00340007
    FramePixelDataPropertiesSequence 00289443
    FramePixelShiftSequence 00289415
    FramePrimaryAngleVector 00182003
    FrameReferenceDateTime 00189151
    FrameReferenceTime 00541300
    FrameSecondaryAngleVector 00182004
    FrameTime 00181063
    FrameTimeVector 00181065
    FrameType 00089007
    FrameUsefulnessGroupSequence 00340009
    FrameVOILUTSequence 00289132
    FrequencyCorrection 00189101
    FrequencyEncodingCodeSequence 003A032C
    FunctionalGroupPointer 00209167
    FunctionalGroupPrivateCreator 00209238
    FunctionalMRSequence 00189621
    FunctionalSettlingPhaseFramesPresent 00189622
    FunctionalSyncPulse 00189623
    GPSAltitude 00160076
    GPSAltitudeRef 00160075
    GPSAreaInformation 0016008C
    GPSDOP 0016007B
    GPSDateStamp 0016008D
    GPSDestBearing 00160088
    GPSDestBearingRef 00160087
    GPSDestDistance 0016008A
    GPSDestDistanceRef 00160089
    GPSDestLatitude 00160084
    GPSDestLatitudeRef 00160083
    GPSDestLongitude 00160086
    GPSDestLongitudeRef 00160085
    GPSDifferential 0016008E
    GPSImgDirection 00160081
    GPSImgDirectionRef 00160080
    GPSLatitude 00160072
    GPSLatitudeRef 00160071
    GPSLongitude 00160074
    GPSLongitudeRef 00160073
    GPSMapDatum 00160082
    GPSMeasureMode 0016007A
    GPSProcessingMethod 0016008B
    GPSSatellites 00160078
    GPSSpeed 0016007D
    GPSSpeedRef 0016007C
    GPSStatus 00160079
    GPSTimeStamp 00160077
    GPSTrack 0016007F
    GPSTrackRef 0016007E
    GPSVersionID 00160070
    GainControl 00160047
    GainCorrectionReferenceSequence 00143060
    GammaValue 0028701A
    GantryAngle 300A011E
    GantryAngleTolerance 300A0044
    GantryDetectorSlew 00181121
    GantryDetectorTilt 00181120
    GantryID 00181008
    GantryMotionCorrected 00189762
    GantryPitchAngle 300A014A
    GantryPitchAngleTolerance 300A014E
    GantryPitchRotationDirection 300A014C
    GantryRotationDirection 300A011F
    GantryType 40101008
    GapLength 00700261
    GateSettingsSequence 00144060
    GateThreshold 00144062
    GatedInformationSequence 00540062
    GatingBeamHoldTransitionSequence 300C0125
    GeneralAccessoryDefinitionSequence 300A0671
    GeneralAccessoryDescription 300A0422
    GeneralAccessoryID 300A0421
    GeneralAccessoryNumber 300A0424
    GeneralAccessorySequence 300A0420
    GeneralAccessoryType 300A0423
    GeneralMachineVerificationSequence 00741042
    GeneralMatchingSequence 00080413
    GeneralPurposePerformedProcedureStepStatus 00404002
    GeneralPurposeScheduledProcedureStepPriority 00404003
    GeneralPurposeScheduledProcedureStepStatus 00404001
    GeneralizedDefectCorrectedSensitivityDeviationFlag 00240102
    GeneralizedDefectCorrectedSensitivityDeviationProbabilityValue 00240104
    GeneralizedDefectCorrectedSensitivityDeviationValue 00240103
    GeneralizedDefectSensitivityDeviationAlgorithmSequence 00240067
    GeneratorID 00181005
    GeneratorPower 00181170
    GeneticModificationsCodeSequence 00100229
    GeneticModificationsDescription 00100222
    GeneticModificationsNomenclature 00100223
    GeneticModificationsSequence 00100221
    GeometricMaximumDistortion 00289445
    GeometricalProperties 00289444
    GeometryForDisplay 00701B08
    GeometryOfKSpaceTraversal 00189032
    GlobalCrop 0070120B
    GlobalCroppingSpecificationIndex 0070120C
    GlobalDeviationFromNormal 00240066
    GlobalDeviationProbability 00240071
    GlobalDeviationProbabilityNormalsFlag 00240059
    GlobalDeviationProbabilitySequence 00240083
    GradientEchoTrainLength 00189241
    GradientOutput 00189182
    GradientOutputType 00189180
    GraphicAnnotationSequence 00700001
    GraphicAnnotationUnits 00700005
    GraphicCoordinatesDataSequence 00700318
    GraphicData 00700022
    GraphicDimensions 00700020
    GraphicFilled 00700024
    GraphicGroupDescription 00700208
    GraphicGroupID 00700295
    GraphicGroupLabel 00700207
    GraphicGroupSequence 00700234
    GraphicLayer 00700002
    GraphicLayerDescription 00700068
    GraphicLayerOrder 00700062
    GraphicLayerRecommendedDisplayCIELabValue 00700401
    GraphicLayerRecommendedDisplayGrayscaleValue 00700066
    GraphicLayerRecommendedDisplayRGBValue 00700067
    GraphicLayerSequence 00700060
    GraphicObjectSequence 00700009
    GraphicType 00700023
    GrayLookupTableData 00281200
    GrayLookupTableDescriptor 00281100
    GrayScale 00281080
    GreenPaletteColorLookupTableData 00281202
    GreenPaletteColorLookupTableDescriptor 00281102
    Grid 00181166
    GridAbsorbingMaterial 00187040
    GridAspectRatio 00187046
    GridDimensions 00640007
    GridFocalDistance 0018704C
    GridFrameOffsetVector 3004000C
    GridID 00181006
    GridPeriod 00187048
    GridPitch 00187044
    GridResolution 00640008
    GridSpacingMaterial 00187041
    GridThickness 00187042
    GroupOfPatientsIdentificationSequence 00100027
    HL7DocumentEffectiveTime 0040E004
    HL7DocumentTypeCodeSequence 0040E006
    HL7InstanceIdentifier 0040E001
    HL7StructuredDocumentReferenceSequence 0040A390
    HPGLContourPenNumber 00686310
    HPGLDocument 00686300
    HPGLDocumentID 006862D0
    HPGLDocumentLabel 006862D5
    HPGLDocumentScaling 006862F2
    HPGLDocumentSequence 006862C0
    HPGLPenDescription 00686345
    HPGLPenLabel 00686340
    HPGLPenNumber 00686330
    HPGLPenSequence 00686320
    HalfValueLayer 00400314
    HangingProtocolCreationDateTime 0072000A
    HangingProtocolCreator 00720008
    HangingProtocolDefinitionSequence 0072000C
    HangingProtocolDescription 00720004
    HangingProtocolLevel 00720006
    HangingProtocolName 00720002
    HangingProtocolUserGroupName 00720010
    HangingProtocolUserIdentificationCodeSequence 0072000E
    HardcopyCreationDeviceID 00181011
    HardcopyDeviceManufacturer 00181017
    HardcopyDeviceManufacturerModelName 0018101B
    HardcopyDeviceSoftwareVersion 0018101A
    HeadFixationAngle 300A0148
    HeadFixationAngleTolerance 300A0152
    HeartRate 00181088
    HighBit 00280102
    HighDoseTechniqueType 300A00C7
    HighEnergyDetectors 40100002
    HighRRValue 00181082
    HistogramBinWidth 00603008
    HistogramData 00603020
    HistogramExplanation 00603010
    HistogramFirstBinValue 00603004
    HistogramLastBinValue 00603006
    HistogramNumberOfBins 00603002
    HistogramSequence 00603000
    HomeCommunityID 0040E031
    HorizontalAlignment 00700242
    HorizontalFieldOfView 0022000C
    HorizontalOffsetOfSensor 00143024
    HorizontalPrismBase 00460032
    HorizontalPrismPower 00460030
    HumanPerformerCodeSequence 00404009
    HumanPerformerName 00404037
    HumanPerformerOrganization 00404036
    Humidity 00160031
    ICCProfile 00282000
    IOLFormulaCodeSequence 00221028
    IOLFormulaDetail 00221029
    IOLManufacturer 00221093
    IOLPower 00221053
    IOLPowerForExactEmmetropia 00221121
    IOLPowerForExactTargetRefraction 00221122
    IOLPowerSequence 00221090
    ISOSpeed 0016001D
    ISOSpeedLatitudeyyy 0016001E
    ISOSpeedLatitudezzz 0016001F
    IVUSAcquisition 00183100
    IVUSGatedRate 00183102
    IVUSPullbackRate 00183101
    IVUSPullbackStartFrameNumber 00183103
    IVUSPullbackStopFrameNumber 00183104
    IconImageSequence 00880200
    IdenticalDocumentsSequence 0040A525
    IdentificationDescriptionTrial 0040A224
    IdentifierCodeSequenceTrial 0040A070
    IdentifierTypeCode 00400035
    IdentifyingComments 00084000
    IdentifyingPrivateElements 00080306
    Illumination 2010015E
    IlluminationBandwidth 00220057
    IlluminationColorCodeSequence 00480108
    IlluminationPower 00220056
    IlluminationTranslationFlag 00189828
    IlluminationTypeCodeSequence 00220016
    IlluminationWaveLength 00220055
    IlluminatorTypeCodeSequence 00480100
    ImageAcquisitionDepth 00480117
    ImageAndFluoroscopyAreaDoseProduct 0018115E
    ImageBoxContentSequence 21300040
    ImageBoxLargeScrollAmount 00720318
    ImageBoxLargeScrollType 00720316
    ImageBoxLayoutType 00720304
    ImageBoxNumber 00720302
    ImageBoxOverlapPriority 00720320
    ImageBoxPosition 20200010
    ImageBoxPresentationLUTFlag 2000006A
    ImageBoxScrollDirection 00720310
    ImageBoxSmallScrollAmount 00720314
    ImageBoxSmallScrollType 00720312
    ImageBoxSynchronizationSequence 00720430
    ImageBoxTileHorizontalDimension 00720306
    ImageBoxTileVerticalDimension 00720308
    ImageBoxesSequence 00720300
    ImageCenterPointCoordinatesSequence 0040071A
    ImageComments 00204000
    ImageDataTypeCodeSequence 00189836
    ImageDataTypeSequence 00189807
    ImageDimensions 00280005
    ImageDisplayFormat 20100010
    ImageFilter 00189320
    ImageFilterDescription 00189941
    ImageFilterDetailsSequence 001811BF
    ImageFormat 00280040
    ImageGeometryType 00200070
    ImageHorizontalFlip 00700041
    ImageID 00540400
    ImageIndex 00541330
    ImageLaterality 00200062
    ImageLocation 00280200
    ImageOrientation 00200035
    ImageOrientationPatient 00200037
    ImageOrientationSlide 00480102
    ImageOrientationVolume 00209302
    ImageOverlayBoxContentSequence 21300060
    ImageOverlayFlag 20000067
    ImagePathFilterPassBand 00220004
    ImagePathFilterPassThroughWavelength 00220003
    ImagePathFilterTypeStackCodeSequence 00220018
    ImagePlanePixelSpacing 30020011
    ImagePosition 00200030
    ImagePositionPatient 00200032
    ImagePositionVolume 00209301
    ImagePresentationComments 00284000
    ImageProcessingApplied 00289446
    ImageQualityIndicatorMaterial 001440A1
    ImageQualityIndicatorSize 001440A2
    ImageQualityIndicatorType 001440A0
    ImageReceptorPositionSequence 3002010E
    ImageRotation 00700042
    ImageRotationRetired 00700040
    ImageScaleRepresentation 40101075
    ImageSetLabel 00720040
    ImageSetNumber 00720032
    ImageSetSelectorCategory 00720034
    ImageSetSelectorSequence 00720022
    ImageSetSelectorUsageFlag 00720024
    ImageSetsSequence 00720020
    ImageToEquipmentMappingMatrix 00289520
    ImageTransformationMatrix 00185210
    ImageTranslationVector 00185212
    ImageTriggerDelay 00181067
    ImageType 00080008
    ImageVolumeGeometry 00701208
    ImagedNucleus 00180085
    ImagedVolumeDepth 00480003
    ImagedVolumeHeight 00480002
    ImagedVolumeWidth 00480001
    ImagerPixelSpacing 00181164
    ImagesInAcquisition 00201002
    ImagesInSeries 00201003
    ImagesInStudy 00201005
    ImagingApertureSequence 30020114
    ImagingApertureSpecificationType 30020115
    ImagingDeviceLocationMatrixSequence 30020112
    ImagingDeviceLocationParameterSequence 30020113
    ImagingDeviceSpecificAcquisitionParameters 300A00CC
    ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequence 300A07A1
    ImagingFrequency 00180084
    ImagingServiceRequestComments 00402400
    ImagingSourceLocationSpecificationType 30020111
    ImagingSourcePositionSequence 3002010D
    ImagingSourceToBeamModifierDefinitionPlaneDistance 3002012D
    ImmersionMedia 00161004
    ImpedanceMeasurementCurrentType 003A0316
    ImpedanceMeasurementDateTime 003A0314
    ImpedanceMeasurementFrequency 003A0315
    ImpedanceValue 003A0313
    ImplantAssemblyTemplateIssuer 00760003
    ImplantAssemblyTemplateName 00760001
    ImplantAssemblyTemplateTargetAnatomySequence 00760010
    ImplantAssemblyTemplateType 0076000A
    ImplantAssemblyTemplateVersion 00760006
    ImplantName 00221095
    ImplantPartNumber 00221097
    ImplantRegulatoryDisapprovalCodeSequence 006862A0
    ImplantSize 00686210
    ImplantTargetAnatomySequence 00686230
    ImplantTemplate3DModelSurfaceNumber 00686350
    ImplantTemplateGroupDescription 00780010
    ImplantTemplateGroupIssuer 00780020
    ImplantTemplateGroupMemberID 0078002E
    ImplantTemplateGroupMemberMatching2DCoordinatesSequence 00780070
    ImplantTemplateGroupMembersSequence 0078002A
    ImplantTemplateGroupName 00780001
    ImplantTemplateGroupTargetAnatomySequence 00780028
    ImplantTemplateGroupVariationDimensionName 007800B2
    ImplantTemplateGroupVariationDimensionRank 007800B8
    ImplantTemplateGroupVariationDimensionRankSequence 007800B4
    ImplantTemplateGroupVariationDimensionSequence 007800B0
    ImplantTemplateGroupVersion 00780024
    ImplantTemplateVersion 00686221
    ImplantType 00686223
    ImplantTypeCodeSequence 006863A8
    ImplementationClassUID 00020012
    ImplementationVersionName 00020013
    Impressions 40080300
    InConcatenationNumber 00209162
    InConcatenationTotalNumber 00209163
    InPlanePhaseEncodingDirection 00181312
    InStackPositionNumber 00209057
    InboundArrivalType 40101056
    IncidentAngle 00144052
    IncludeDisplayApplication 22000009
    IncludeNonDICOMObjects 22000008
    IncludesImagingSubject 00340008
    IncludesInformation 0034000C
    IncorporatedInventoryInstanceSequence 00080422
    IndexNormalsFlag 00240338
    IndexProbability 00240341
    IndexProbabilitySequence 00240344
    IndicationDescription 00142018
    IndicationDisposition 0014201C
    IndicationLabel 00142016
    IndicationNumber 00142014
    IndicationPhysicalPropertySequence 00142030
    IndicationROISequence 0014201E
    IndicationSequence 00142012
    IndicationType 0014201A
    InformationFromManufacturerSequence 00686260
    InformationIssueDateTime 00686270
    InformationSummary 00686280
    InitialCineRunState 00180042
    Initiator 00000200
    InnerDiameter 00140056
    InputAvailabilityFlag 00404020
    InputInformationSequence 00404021
    InputReadinessState 00404041
    InputSequencePositionIndex 00701203
    InspectionSelectionCriteria 4010107C
    InstanceAvailability 00080056
    InstanceCoercionDateTime 00080015
    InstanceCreationDate 00080012
    InstanceCreationTime 00080013
    InstanceCreatorUID 00080014
    InstanceLevelReferencedPerformedProcedureStepSequence 30100044
    InstanceNumber 00200013
    InstanceOriginStatus 04000600
    InstitutionAddress 00080081
    InstitutionCodeSequence 00080082
    InstitutionName 00080080
    InstitutionalDepartmentName 00081040
    InstitutionalDepartmentTypeCodeSequence 00081041
    InstructionDescription 00189917
    InstructionIndex 00189915
    InstructionPerformanceComment 0018991A
    InstructionPerformedDateTime 00189919
    InstructionPerformedFlag 00189918
    InstructionSequence 00189914
    InstructionText 00189916
    InsurancePlanIdentification 00101050
    IntendedDeliveryDuration 3010007E
    IntendedFractionStartTime 30100085
    IntendedNumberOfFractions 300A0636
    IntendedPhaseEndDate 3010004D
    IntendedPhaseStartDate 3010004C
    IntendedRTTreatmentPhaseSequence 3010004B
    IntendedRecipientsOfResultsIdentificationSequence 00401011
    IntendedStartDayOfWeek 30100086
    IntensifierActiveDimensions 00189428
    IntensifierActiveShape 00189427
    IntensifierSize 00181162
    InterMarkerDistance 00500019
    InterlockCodeSequence 300A0744
    InterlockDateTime 300A0741
    InterlockDescription 300A0742
    InterlockOriginDescription 300A0783
    InterlockOriginatingDeviceSequence 300A0743
    InterlockResolutionCodeSequence 300A0745
    InterlockResolutionUserSequence 300A0746
    InterlockSequence 300A0740
    IntermediatePupillaryDistance 00460063
    InternalDetectorFrameTime 00143011
    InternationalRouteSegment 40101028
    InteroperabilityIndex 00160061
    InteroperabilityVersion 00160062
    InterpolationType 00520039
    InterpretationApprovalDate 40080112
    InterpretationApprovalTime 40080113
    InterpretationApproverSequence 40080111
    InterpretationAuthor 4008010C
    InterpretationDiagnosisCodeSequence 40080117
    InterpretationDiagnosisDescription 40080115
    InterpretationID 40080200
    InterpretationIDIssuer 40080202
    InterpretationRecordedDate 40080100
    InterpretationRecordedTime 40080101
    InterpretationRecorder 40080102
    InterpretationStatusID 40080212
    InterpretationText 4008010B
    InterpretationTranscriber 4008010A
    InterpretationTranscriptionDate 40080108
    InterpretationTranscriptionTime 40080109
    InterpretationTypeID 40080210
    IntervalNumber 00200016
    IntervalsAcquired 00181083
    IntervalsRejected 00181084
    InterventionDescription 0018003A
    InterventionDrugCodeSequence 00180029
    InterventionDrugDose 00180028
    InterventionDrugInformationSequence 00180026
    InterventionDrugName 00180034
    InterventionDrugStartTime 00180035
    InterventionDrugStopTime 00180027
    InterventionSequence 00180036
    InterventionStatus 00180038
    IntraOcularPressure 0022000B
    IntraocularLensCalculationsLeftEyeSequence 00221310
    IntraocularLensCalculationsRightEyeSequence 00221300
    IntravascularFrameContentSequence 00520027
    IntravascularLongitudinalDistance 00520028
    IntravascularOCTFrameContentSequence 00520029
    IntravascularOCTFrameTypeSequence 00520025
    InventoriedInstancesSequence 00080425
    InventoriedSeriesSequence 00080424
    InventoriedStudiesSequence 00080423
    InventoryAccessEndPointsSequence 00080420
    InventoryCompletionStatus 00080426
    InventoryInstanceDescription 00080402
    InventoryLevel 00080403
    InventoryPurpose 00080401
    InversionRecovery 00189009
    InversionTime 00180082
    InversionTimes 00189079
    IonBeamLimitingDeviceSequence 300A03A4
    IonBeamSequence 300A03A2
    IonBlockSequence 300A03A6
    IonControlPointDeliverySequence 30080041
    IonControlPointSequence 300A03A8
    IonControlPointVerificationSequence 0074104E
    IonMachineVerificationSequence 00741046
    IonRangeCompensatorSequence 300A02EA
    IonToleranceTableSequence 300A03A0
    IonWedgePositionSequence 300A03AC
    IonWedgeSequence 300A03AA
    IrradiationEventIdentificationSequence 00189477
    IrradiationEventUID 00083010
    IsocenterPosition 300A012C
    IsocenterReferenceSystemSequence 00189462
    IsocenterToBeamLimitingDeviceDistance 300A00BB
    IsocenterToBlockTrayDistance 300A00F7
    IsocenterToCompensatorDistances 300A02E6
    IsocenterToCompensatorTrayDistance 300A02E4
    IsocenterToGeneralAccessoryDistance 300A0426
    IsocenterToLateralSpreadingDeviceDistance 300A0374
    IsocenterToRangeModulatorDistance 300A038A
    IsocenterToRangeShifterDistance 300A0364
    IsocenterToWedgeTrayDistance 300A00D9
    IsotopeNumber 00200014
    IssueDateOfImagingServiceRequest 00402004
    IssueTimeOfImagingServiceRequest 00402005
    IssuerOfAccessionNumberSequence 00080051
    IssuerOfAdmissionID 00380011
    IssuerOfAdmissionIDSequence 00380014
    IssuerOfClinicalTrialProtocolID 00120022
    IssuerOfClinicalTrialSeriesID 00120073
    IssuerOfClinicalTrialSiteID 00120032
    IssuerOfClinicalTrialSubjectID 00120041
    IssuerOfClinicalTrialSubjectReadingID 00120043
    IssuerOfClinicalTrialTimePointID 00120055
    IssuerOfPatientID 00100021
    IssuerOfPatientIDQualifiersSequence 00100024
    IssuerOfServiceEpisodeID 00380061
    IssuerOfServiceEpisodeIDSequence 00380064
    IssuerOfTheContainerIdentifierSequence 00400513
    IssuerOfTheSpecimenIdentifierSequence 00400562
    Italic 00700250
    Item FFFEE000
    ItemDelimitationItem FFFEE00D
    ItemInventoryDateTime 00080404
    ItemNumber 00200019
    IterativeReconstructionMethod 00189769
    ItineraryID 40101051
    ItineraryIDAssigningAuthority 40101053
    ItineraryIDType 40101052
    KSpaceFiltering 00189064
    KVImagingGenerationParametersSequence 30020127
    KVP 00180060
    KVUsedInGainCalibration 00143071
    KeratoconusPredictionIndex 00460236
    KeratometerIndex 00221033
    KeratometricAxis 00460077
    KeratometricPower 00460076
    KeratometryLeftEyeSequence 00460071
    KeratometryMeasurementTypeCodeSequence 00221096
    KeratometryRightEyeSequence 00460070
    LINACEnergy 00145002
    LINACOutput 00145004
    LUTData 00283006
    LUTDescriptor 00283002
    LUTExplanation 00283003
    LUTFrameRange 00289507
    LUTFunction 00289474
    LUTLabel 00409210
    LUTNumber 00200026
    LabelStyleSelection 22000003
    LabelText 22000002
    LabelUsingInformationExtractedFromInstances 22000001
    LanguageCodeSequence 00080006
    LanguageCodeSequenceTrial 0040A744
    LargeBluePaletteColorLookupTableData 00281213
    LargeBluePaletteColorLookupTableDescriptor 00281113
    LargeGreenPaletteColorLookupTableData 00281212
    LargeGreenPaletteColorLookupTableDescriptor 00281112
    LargePaletteColorLookupTableUID 00281214
    LargeRedPaletteColorLookupTableData 00281211
    LargeRedPaletteColorLookupTableDescriptor 00281111
    LargestImagePixelValue 00280107
    LargestImagePixelValueInPlane 00280111
    LargestMonochromePixelValue 00289099
    LargestPixelValueInSeries 00280109
    LargestValidPixelValue 00280105
    LastMenstrualDate 001021D0
    LateralSpreadingDeviceDescription 300A033A
    LateralSpreadingDeviceID 300A0336
    LateralSpreadingDeviceNumber 300A0334
    LateralSpreadingDeviceSequence 300A0332
    LateralSpreadingDeviceSetting 300A0372
    LateralSpreadingDeviceSettingsSequence 300A0370
    LateralSpreadingDeviceType 300A0338
    LateralSpreadingDeviceWaterEquivalentThickness 300A033C
    Laterality 00200060
    LeafJawPositions 300A011C
    LeafPositionBoundaries 300A00BE
    LeftImageSequence 00220021
    LeftLensSequence 00460015
    LengthToEnd 00080001
    LensConstantDescription 00221094
    LensConstantSequence 00221092
    LensDescription 00460012
    LensMake 0016004F
    LensModel 00160050
    LensSegmentType 00460038
    LensSerialNumber 00160051
    LensSpecification 0016004E
    LensStatusCodeSequence 00221024
    LensStatusDescription 00221065
    LensThickness 00221130
    LensThicknessSequence 00221127
    LensesCodeSequence 00220019
    LesionNumber 00183105
    LightDirection 00701703
    LightPathFilterPassBand 00220002
    LightPathFilterPassThroughWavelength 00220001
    LightPathFilterTypeStackCodeSequence 00220017
    LightSource 00160028
    LightSourcePolarization 00161001
    LineDashingStyle 00700254
    LinePattern 00700255
    LineSequence 00660028
    LineStyleSequence 00700232
    LineThickness 00700253
    LinearityCorrectionTechnique 00143100
    ListOfMIMETypes 00420014
    ListOfUIDMatchingSequence 00080411
    LocalDeviationProbabilityNormalsFlag 00240072
    LocalNamespaceEntityID 00400031
    LocalizedDeviationFromNormal 00240068
    LocalizedDeviationProbability 00240073
    LocalizedDeviationProbabilitySequence 00240085
    LocalizingCursorPosition 00182043
    Location 00200050
    LocationOfMeasuredBeamDiameter 00144019
    LongCodeValue 00080119
    LongDeviceDescription 00500021
    LongEdgePointIndexList 00660042
    LongPrimitivePointIndexList 00660040
    LongTrianglePointIndexList 00660041
    LongVertexPointIndexList 00660043
    LongitudinalTemporalEventType 00120053
    LongitudinalTemporalInformationModified 00280303
    LongitudinalTemporalOffsetFromEvent 00120052
    LossyImageCompression 00282110
    LossyImageCompressionMethod 00282114
    LossyImageCompressionRatio 00282112
    LossyImageCompressionRetired 00082110
    LowEnergyDetectors 40100001
    LowRRValue 00181081
    LowerCutoffFrequency 0018982F
    LuminanceCharacteristicsID 00287009
    LuminanceResponseDescription 00287020
    LuminanceResponseSequence 0028701C
    LuminanceResultSequence 00287024
    LuminanceUniformityResultSequence 00287027
    LuminanceValue 0028701F
    MAC 04000404
    MACAlgorithm 04000015
    MACCalculationTransferSyntaxUID 04000010
    MACIDNumber 04000005
    MACParametersSequence 4FFE0001
    MAUsedInGainCalibration 00143072
    MIMETypeOfEncapsulatedDocument 00420012
    MPRSlabThickness 00701503
    MPRThicknessType 00701502
    MPRTopLeftHandCorner 00701505
    MPRViewHeight 00701512
    MPRViewHeightDirection 00701511
    MPRViewWidth 00701508
    MPRViewWidthDirection 00701507
    MRAcquisitionFrequencyEncodingSteps 00189058
    MRAcquisitionPhaseEncodingStepsInPlane 00189231
    MRAcquisitionPhaseEncodingStepsOutOfPlane 00189232
    MRAcquisitionType 00180023
    MRArterialSpinLabelingSequence 00189251
    MRAveragesSequence 00189119
    MRDRDirectoryRecordOffset 00041504
    MRDiffusionSequence 00189117
    MREchoSequence 00189114
    MRFOVGeometrySequence 00189125
    MRImageFrameTypeSequence 00189226
    MRImagingModifierSequence 00189006
    MRMetaboliteMapSequence 00189152
    MRModifierSequence 00189115
    MRReceiveCoilSequence 00189042
    MRSpatialSaturationSequence 00189107
    MRSpectroscopyAcquisitionType 00189200
    MRSpectroscopyFOVGeometrySequence 00189103
    MRSpectroscopyFrameTypeSequence 00189227
    MRTimingAndRelatedParametersSequence 00189112
    MRTransmitCoilSequence 00189049
    MRVelocityEncodingSequence 00189197
    MVImagingGenerationParametersSequence 30020128
    MachineSpecificTreatmentTerminationCodeSequence 300A0716
    MagneticFieldStrength 00180087
    MagnetizationTransfer 00189020
    MagnificationType 20100060
    MagnifyToNumberOfColumns 20400074
    MagnitudeEncodingCodeSequence 003A032D
    MainLobeAngle 00145103
    MainRoofAngle 00145104
    MajorTicksSequence 00700287
    MakerNote 0016002B
    MandatoryComponentType 00760038
    Manifold 00660010
    ManipulatedImage 00280050
    Manufacturer 00080070
    ManufacturerDeviceClassUID 0018100B
    ManufacturerDeviceIdentifier 30100043
    ManufacturerModelName 00081090
    ManufacturerModelVersion 3010001A
    ManufacturerRelatedModelGroup 00080222
    MappedPixelValue 00221452
    MappingResource 00080105
    MappingResourceIdentificationSequence 00080124
    MappingResourceName 00080122
    MappingResourceUID 00080118
    MaskFrameNumbers 00286110
    MaskOperation 00286101
    MaskOperationExplanation 00286190
    MaskPointers 00286030
    MaskSelectionMode 00289454
    MaskSubPixelShift 00286114
    MaskSubtractionSequence 00286100
    MaskVisibilityPercentage 00289478
    MaskingImage 00200080
    Mass 40101017
    MaterialAttenuationSequence 00189382
    MaterialCodeSequence 0018937D
    MaterialGrade 00140042
    MaterialID 300A00E1
    MaterialIsolationDiameter 00140034
    MaterialNotes 00140046
    MaterialPipeDiameter 00140032
    MaterialPropertiesDescription 00140044
    MaterialPropertiesFileFormatRetired 00140045
    MaterialThickness 00140030
    MaterialsCodeSequence 006863A0
    MatingFeatureDegreeOfFreedomSequence 00686400
    MatingFeatureID 006863F0
    MatingFeatureSequence 006863E0
    MatingFeatureSetID 006863C0
    MatingFeatureSetLabel 006863D0
    MatingFeatureSetsSequence 006863B0
    MatrixRegistrationSequence 00700309
    MatrixSequence 0070030A
    MaxApertureValue 00160025
    MaxDensity 20100130
    MaximumAcrossScanDistortion 00220049
    MaximumAlongScanDistortion 00220038
    MaximumCollatedFilms 20100154
    MaximumCornealCurvature 00460212
    MaximumCornealCurvatureLocation 00460213
    MaximumCornealCurvatureSequence 00460211
    MaximumCumulativeMetersetExposure 30020134
    MaximumDepthDistortion 00220036
    MaximumFractionalValue 0062000E
    MaximumMemoryAllocation 20000061
    MaximumNominalEnergy 300A0682
    MaximumNumberOfIntervalDays 30100051
    MaximumNumberOfRecords 00080429
    MaximumPointDistance 00660019
    MaximumStimulusLuminance 00240018
    MaximumStoredValueMapped 00281232
    MeanPointDistance 00660018
    MeasuredAPDimension 00101023
    MeasuredBandwidth 0014401C
    MeasuredBeamDimensionA 00144017
    MeasuredBeamDimensionB 00144018
    MeasuredCenterFrequency 0014401B
    MeasuredCharacteristics 00287026
    MeasuredDoseDescription 30080012
    MeasuredDoseReferenceNumber 30080064
    MeasuredDoseReferenceSequence 30080010
    MeasuredDoseType 30080014
    MeasuredDoseValue 30080016
    MeasuredLateralDimension 00101024
    MeasuredMetersetToDoseMappingSequence 300A0772
    MeasuredValueSequence 0040A300
    MeasurementAutomationTrial 0040A194
    MeasurementEquipmentSequence 00287012
    MeasurementEquipmentType 00287014
    MeasurementFunctions 00287013
    MeasurementLaterality 00240113
    MeasurementPatternCodeSequence 0028702D
    MeasurementPrecisionDescriptionTrial 0040A047
    MeasurementUnitsCodeSequence 004008EA
    MeasurementValuesSequence 00660132
    MeasurementsSequence 00660121
    MeasuringUnitsSequence 00400295
    MechanicalIndex 00185022
    MediaDisposition 22000004
    MediaInstalledSequence 200000A2
    MediaStorageSOPClassUID 00020002
    MediaStorageSOPInstanceUID 00020003
    MedicalAlerts 00102000
    MedicalRecordLocator 00101090
    MediumType 20000030
    MemoryAllocation 20000060
    MemoryBitDepth 200000A0
    MessageID 00000110
    MessageIDBeingRespondedTo 00000120
    MessageSetID 00005010
    MetaboliteMapCodeSequence 00189083
    MetaboliteMapDescription 00189080
    MetadataSequence 0008041D
    MeteringMode 00160027
    MetersetExposure 30020032
    MetersetRate 300A035A
    MetersetRateDelivered 30080046
    MetersetRateSet 30080045
    MetersetToDoseMappingSequence 300A0620
    MidSlabPosition 00189106
    MilitaryRank 00101080
    MinDensity 20100120
    MinimumHoursBetweenFractions 30100084
    MinimumKeratometricSequence 00460215
    MinimumNominalEnergy 300A0681
    MinimumNumberOfIntervalDays 30100050
    MinimumSensitivityValue 00240105
    MinimumStoredValueMapped 00281231
    ModalitiesInStudy 00080061
    Modality 00080060
    ModalityLUTSequence 00283000
    ModalityLUTType 00283004
    ModeOfPercutaneousAccessSequence 00520016
    ModelGroupUID 00687004
    ModelMirroring 00687002
    ModelModification 00687001
    ModelSpecificationSequence 00189912
    ModelUsageCodeSequence 00687003
    ModifiableConstraintFlag 00820038
    ModifiedAttributesSequence 04000550
    ModifiedImageDate 00203403
    ModifiedImageDescription 00203406
    ModifiedImageID 00203402
    ModifiedImageTime 00203405
    ModifierCodeSequence 0040A195
    ModifyingDeviceID 00203401
    ModifyingDeviceManufacturer 00203404
    ModifyingSystem 04000563
    ModulatedScanModeType 300A0309
    ModulationType 00144026
    MonoenergeticEnergyEquivalent 0018937C
    MostRecentTreatmentDate 30080056
    MotionSynchronizationSequence 300A0410
    MoveDestination 00000600
    MoveOriginatorApplicationEntityTitle 00001030
    MoveOriginatorMessageID 00001031
    MultiCoilConfiguration 00189046
    MultiCoilDefinitionSequence 00189045
    MultiCoilElementName 00189047
    MultiCoilElementUsed 00189048
    MultiFramePresentationSequence 00289505
    MultiFrameSourceSOPInstanceUID 00081167
    MultiPlanarExcitation 00189012
    MultiPlanarReconstructionStyle 00701501
    MultienergyAcquisitionDescription 0018937B
    MultienergyCTAcquisition 00189361
    MultienergyCTAcquisitionSequence 00189362
    MultienergyCTCharacteristicsSequence 00189364
    MultienergyCTPathIndex 0018937A
    MultienergyCTPathSequence 00189379
    MultienergyCTProcessingSequence 00189363
    MultienergyCTXRayDetectorSequence 0018936F
    MultienergyCTXRaySourceSequence 00189365
    MultienergyDetectorType 00189372
    MultienergySourceTechnique 00189368
    MultipleComponentApprovalSequence 00140106
    MultipleCopiesFlag 00404006
    MultipleSpinEcho 00189011
    MultiplexGroupLabel 003A0020
    MultiplexGroupTimeOffset 00181068
    MultiplexGroupUID 003A0310
    MultiplexedAudioChannelsDescriptionCodeSequence 003A0300
    MydriaticAgentCodeSequence 0022001C
    MydriaticAgentConcentration 0022004E
    MydriaticAgentConcentrationUnitsSequence 00220042
    MydriaticAgentSequence 00220058
    NTPSourceAddress 00181803
    NameOfPhysiciansReadingStudy 00081060
    NamesOfIntendedRecipientsOfResults 00401010
    NavigationDisplaySet 00720216
    NavigationIndicatorSequence 00720214
    NearPupillaryDistance 00460062
    NegativeCatchTrialsQuantity 00240048
    NetworkID 00081000
    NominalBeamAngle 00145112
    NominalBeamEnergy 300A0114
    NominalBeamEnergyUnit 300A0015
    NominalCardiacTriggerDelayTime 00209153
    NominalCardiacTriggerTimePriorToRPeak 00209154
    NominalEnergy 300A0680
    NominalFrequency 0014401A
    NominalInterval 00181062
    NominalMaxEnergy 00189374
    NominalMinEnergy 00189375
    NominalPercentageOfCardiacPhase 00209241
    NominalPercentageOfRespiratoryPhase 00209245
    NominalPriorDose 300A001A
    NominalRangeModulatedRegionDepths 300A0504
    NominalRangeModulationFractions 300A0503
    NominalRespiratoryTriggerDelayTime 00209255
    NominalScannedPixelSpacing 00182010
    NominalScreenDefinitionSequence 00720102
    NonDICOMOutputCodeSequence 00404032
    NonUniformRadialSamplingCorrected 00189766
    NonconformingDataElementValue 04000552
    NonconformingModifiedAttributesSequence 04000551
    NonidentifyingPrivateElements 00080304
    NormalReverse 00005140
    NormalizationFactorFormat 00280710
    NormalizationPoint 30040008
    NotchFilterBandwidth 003A0223
    NotchFilterCharacteristicsSequence 003A0321
    NotchFilterFrequency 003A0222
    NotificationFromManufacturerSequence 00686265
    NuclearMedicineSeriesType 00080042
    NumberOfAcquisitionDevices 30020116
    NumberOfAlarmObjects 40101034
    NumberOfAnnotations 006A000C
    NumberOfAssessmentObservations 00820006
    NumberOfAverages 00180083
    NumberOfBeams 300A0080
    NumberOfBlockSlabItems 300A0440
    NumberOfBlocks 300A00F0
    NumberOfBoli 300A00ED
    NumberOfBoluses 300A0674
    NumberOfBrachyApplicationSetups 300A00A0
    NumberOfBscansPerFrame 00221642
    NumberOfCompensators 300A00E0
    NumberOfCompletedSuboperations 00001021
    NumberOfContourPoints 30060046
    NumberOfControlPoints 300A0110
    NumberOfCopies 20000010
    NumberOfDetectors 00540021
    NumberOfDisplaySubsystems 00287001
    NumberOfElements 00144012
    NumberOfEnergyWindows 00540011
    NumberOfEventTimers 00082129
    NumberOfFailedSuboperations 00001022
    NumberOfFilms 21000170
    NumberOfFocalPlanes 00480013
    NumberOfFractionPatternDigitsPerDay 300A0079
    NumberOfFractions 3010007D
    NumberOfFractionsDelivered 3008005A
    NumberOfFractionsIncluded 300C0119
    NumberOfFractionsPlanned 300A0078
    NumberOfFrames 00280008
    NumberOfFramesInPhase 00540033
    NumberOfFramesInRotation 00540053
    NumberOfFramesIntegrated 00143012
    NumberOfFramesUsedForIntegration 00143073
    NumberOfGeneralAccessories 300A0672
    NumberOfGraphicPoints 00700021
    NumberOfHorizontalPixels 00720106
    NumberOfIntervalFractions 3010007C
    NumberOfIterations 00189739
    NumberOfKSpaceTrajectories 00189093
    NumberOfLateralSpreadingDevices 300A0330
    NumberOfLeafJawPairs 300A00BC
    NumberOfLuminancePoints 0028701B
    NumberOfMapPoints 00221530
    NumberOfMatches 00000850
    NumberOfOpticalPaths 00480302
    NumberOfPaddedALines 00520038
    NumberOfPaintings 300A039A
    NumberOfParallelRTBeamDelimiters 300A0648
    NumberOfPatientRelatedInstances 00201204
    NumberOfPatientRelatedSeries 00201202
    NumberOfPatientRelatedStudies 00201200
    NumberOfPatientSupportDevices 300A0687
    NumberOfPhaseEncodingSteps 00180089
    NumberOfPhases 00540031
    NumberOfPolygonalVertices 00181637
    NumberOfPriorsReferenced 00720014
    NumberOfPulses 300A028A
    NumberOfRRIntervals 00540061
    NumberOfRTAccessoryHolders 300A0670
    NumberOfRTBeamLimitingDeviceOpenings 300A0657
    NumberOfRTBeamLimitingDevices 300A0641
    NumberOfRTControlPoints 300A0604
    NumberOfRadiationGenerationModes 300A0685
    NumberOfRangeModulators 300A0340
    NumberOfRangeShifters 300A0312
    NumberOfReferences 00041600
    NumberOfRemainingSuboperations 00001020
    NumberOfRotations 00540051
    NumberOfScanSpotPositions 300A0392
    NumberOfScreens 00720100
    NumberOfSeriesRelatedInstances 00201209
    NumberOfSlices 00540081
    NumberOfStages 00082124
    NumberOfStudyRecordsInInstance 00080427
    NumberOfStudyRelatedInstances 00201208
    NumberOfStudyRelatedSeries 00201206
    NumberOfSubsets 00189740
    NumberOfSurfacePoints 00660015
    NumberOfSurfaces 00660001
    NumberOfTableBreakPoints 00186050
    NumberOfTableColumns 0040A803
    NumberOfTableEntries 00186056
    NumberOfTableRows 0040A802
    NumberOfTemporalPositions 00200105
    NumberOfTimeSlices 00540101
    NumberOfTimeSlots 00540071
    NumberOfTomosynthesisSourceImages 00181495
    NumberOfTotalObjects 40101033
    NumberOfTransformSteps 00280402
    NumberOfTriggersInPhase 00540211
    NumberOfVectors 0066001E
    NumberOfVerticalPixels 00720104
    NumberOfViewsInStage 0008212A
    NumberOfVisualStimuli 00240038
    NumberOfVolumetricCurvePoints 0070150C
    NumberOfWarningSuboperations 00001023
    NumberOfWaveformChannels 003A0005
    NumberOfWaveformSamples 003A0010
    NumberOfWedgePositions 300A0655
    NumberOfWedges 300A00D0
    NumberOfZeroFills 00189066
    NumericValue 0040A30A
    NumericValueQualifierCodeSequence 0040A301
    OCTAcquisitionDomain 00520006
    OCTBscanAnalysisAcquisitionParametersSequence 00221640
    OCTFocalDistance 00520002
    OCTOpticalCenterWavelength 00520007
    OCTZOffsetApplied 00520026
    OCTZOffsetCorrection 00520030
    OECFColumnNames 00160008
    OECFColumns 00160007
    OECFRows 00160006
    OECFValues 00160009
    OOIOwnerCreationTime 40101041
    OOIOwnerSequence 40101047
    OOIOwnerType 40101009
    OOISize 40101043
    OOIType 40101042
    OOITypeDescriptor 40101068
    ObjectBinaryIdentifierTrial 0040A074
    ObjectDirectoryBinaryIdentifierTrial 0040A089
    ObjectPixelSpacingInCenterOfBeam 00189404
    ObjectSoundSpeed 00189833
    ObjectThicknessSequence 00189456
    ObjectiveLensNumericalAperture 00480113
    ObjectiveLensPower 00480112
    ObliqueCroppingPlaneSequence 00701304
    ObservationBasisCodeSequence 00820022
    ObservationCategoryCodeSequenceTrial 0040A167
    ObservationDateTime 0040A032
    ObservationDateTrial 0040A192
    ObservationDescription 0082000A
    ObservationNumber 30060082
    ObservationSignificance 00820008
    ObservationStartDateTime 0040A033
    ObservationSubjectClassTrial 0040A403
    ObservationSubjectContextFlagTrial 0040A600
    ObservationSubjectTypeCodeSequenceTrial 0040A404
    ObservationSubjectUIDTrial 0040A402
    ObservationTimeTrial 0040A193
    ObservationUID 0040A171
    ObserverContextFlagTrial 0040A601
    ObserverType 0040A084
    Occupation 00102180
    OffendingElement 00000901
    OffsetDirection 00189905
    OffsetDistance 00189904
    OffsetOfReferencedLowerLevelDirectoryEntity 00041420
    OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity 00041200
    OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity 00041202
    OffsetOfTheNextDirectoryRecord 00041400
    OmittedApplicationSetupSequence 0074140E
    OmittedBeamTaskSequence 300C0111
    OmittedChannelSequence 00741409
    OmittedRadiationSequence 300A0787
    OnAxisBackgroundAnatomicStructureCodeSequenceTrial 0008225C
    OperatingMode 00189178
    OperatingModeSequence 00189176
    OperatingModeType 00189177
    OperatorIdentificationSequence 00081072
    OperatorsName 00081070
    OphthalmicAnatomicReferencePointXCoordinate 00221624
    OphthalmicAnatomicReferencePointYCoordinate 00221626
    OphthalmicAxialLength 00221019
    OphthalmicAxialLengthAcquisitionMethodCodeSequence 00221153
    OphthalmicAxialLengthDataSourceCodeSequence 00221150
    OphthalmicAxialLengthDataSourceDescription 00221159
    OphthalmicAxialLengthMeasurementModified 00221140
    OphthalmicAxialLengthMeasurementsLengthSummationSequence 00221212
    OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence 00221101
    OphthalmicAxialLengthMeasurementsSegmentalLengthSequence 00221211
    OphthalmicAxialLengthMeasurementsSequence 00221050
    OphthalmicAxialLengthMeasurementsTotalLengthSequence 00221210
    OphthalmicAxialLengthMeasurementsType 00221010
    OphthalmicAxialLengthMethod 00221515
    OphthalmicAxialLengthQualityMetricSequence 00221262
    OphthalmicAxialLengthQualityMetricTypeCodeSequence 00221265
    OphthalmicAxialLengthQualityMetricTypeDescription 00221273
    OphthalmicAxialLengthSelectionMethodCodeSequence 00221250
    OphthalmicAxialLengthSequence 00221012
    OphthalmicAxialLengthVelocity 00221059
    OphthalmicAxialMeasurementsDeviceType 00221009
    OphthalmicAxialMeasurementsLeftEyeSequence 00221008
    OphthalmicAxialMeasurementsRightEyeSequence 00221007
    OphthalmicEnFaceImageQualityRatingSequence 00221628
    OphthalmicFOV 00221517
    OphthalmicFrameLocationSequence 00220031
    OphthalmicImageOrientation 00220039
    OphthalmicImageTypeCodeSequence 00221615
    OphthalmicImageTypeDescription 00221616
    OphthalmicMappingDeviceType 00221415
    OphthalmicPatientClinicalInformationLeftEyeSequence 00240114
    OphthalmicPatientClinicalInformationRightEyeSequence 00240115
    OphthalmicThicknessMapQualityRatingSequence 00221470
    OphthalmicThicknessMapQualityThresholdSequence 00221458
    OphthalmicThicknessMapThresholdQualityRating 00221460
    OphthalmicThicknessMapTypeCodeSequence 00221436
    OphthalmicThicknessMappingNormalsSequence 00221443
    OphthalmicUltrasoundMethodCodeSequence 00221044
    OphthalmicVolumetricPropertiesFlag 00221622
    OpticalMagnificationFactor 00161005
    OpticalOphthalmicAxialLengthMeasurementsSequence 00221225
    OpticalPathDescription 00480107
    OpticalPathIdentificationSequence 00480207
    OpticalPathIdentifier 00480106
    OpticalPathSequence 00480105
    OpticalSelectedOphthalmicAxialLengthSequence 00221255
    OpticalTransmittance 00460040
    Optotype 00460094
    OptotypeDetailedDefinition 00460139
    OptotypePresentation 00460095
    OrderCallbackPhoneNumber 00402010
    OrderCallbackTelecomInformation 00402011
    OrderEnteredBy 00402008
    OrderEntererLocation 00402009
    OrderFillerIdentifierSequence 00400027
    OrderPlacerIdentifierSequence 00400026
    OrganAtRiskFullVolumeDose 300A002A
    OrganAtRiskLimitDose 300A002B
    OrganAtRiskMaximumDose 300A002C
    OrganAtRiskOverdoseVolumeFraction 300A002D
    OrganDose 00400316
    OrganExposed 00400318
    OrganizationalRoleCodeSequence 0044010A
    OriginalAttributesSequence 04000561
    OriginalImageIdentification 00205000
    OriginalImageIdentificationNomenclature 00205002
    OriginalImageSequence 213000C0
    OriginalImplantAssemblyTemplateSequence 0076000C
    OriginalImplantTemplateSequence 00686225
    OriginalSpecializedSOPClassUID 0008001B
    OriginatingSOPInstanceReferenceSequence 30100007
    Originator 21000070
    OtherApprovalStatus 00140107
    OtherClinicalTrialProtocolIDsSequence 00120023
    OtherFailuresSequence 0008119A
    OtherMagnificationTypesAvailable 201000A7
    OtherMediaAvailableSequence 200000A4
    OtherPatientIDs 00101000
    OtherPatientIDsSequence 00101002
    OtherPatientNames 00101001
    OtherPupillaryDistance 00460064
    OtherSecondaryApprovalStatus 00140108
    OtherSmoothingTypesAvailable 201000A9
    OtherStudyNumbers 00201070
    OuterDiameter 00140054
    OutlineLeftVerticalEdge 00181631
    OutlineLowerHorizontalEdge 00181634
    OutlineRightVerticalEdge 00181632
    OutlineShapeType 00181630
    OutlineUpperHorizontalEdge 00181633
    OutputDestinationSequence 00404070
    OutputInformationSequence 00404033
    OutputPower 00185000
    OverallTemplateSpatialTolerance 006862A5
    OverlayBackgroundDensity 20400082
    OverlayDate 00080024
    OverlayForegroundDensity 20400080
    OverlayMagnificationType 20400060
    OverlayMode 20400090
    OverlayNumber 00200022
    OverlayOrImageMagnification 20400072
    OverlayPixelDataSequence 20400020
    OverlaySmoothingType 20400070
    OverlayTime 00080034
    Overlays 000051B0
    OverriddenAttributesSequence 0074104A
    OverrideDateTime 300A0760
    OverrideParameterPointer 30080062
    OverrideReason 30080066
    OverrideSequence 30080060
    OversamplingPhase 00189029
    OwnerID 21000160
    PETDetectorMotionDetailsSequence 00189733
    PETFrameAcquisitionSequence 00189732
    PETFrameCorrectionFactorsSequence 00189736
    PETFrameTypeSequence 00189751
    PETPositionSequence 00189735
    PETReconstructionSequence 00189749
    PETTableDynamicsSequence 00189734
    PRCSToRCSOrientation 4010107E
    PTOLocationDescription 40101078
    PTORegionSequence 4010107B
    PTORepresentationSequence 40101037
    PVCRejection 00181085
    PaddleDescription 001811A4
    PageNumberVector 00182001
    PagePositionID 00005120
    PaletteColorLookupTableSequence 00480120
    PaletteColorLookupTableUID 00281199
    ParallelAcquisition 00189077
    ParallelAcquisitionTechnique 00189078
    ParallelRTBeamDelimiterBoundaries 300A0649
    ParallelRTBeamDelimiterDeviceOrientationLabelCodeSequence 300A0644
    ParallelRTBeamDelimiterDeviceSequence 300A0647
    ParallelRTBeamDelimiterLeafMountingSide 300A064F
    ParallelRTBeamDelimiterOpeningExtents 300800A4
    ParallelRTBeamDelimiterOpeningMode 300A064E
    ParallelRTBeamDelimiterPositions 300A064A
    ParallelReductionFactorInPlane 00189069
    ParallelReductionFactorInPlaneRetired 00189096
    ParallelReductionFactorOutOfPlane 00189155
    ParallelReductionFactorSecondInPlane 00189168
    ParameterItemIndex 30080063
    ParameterPointer 30080065
    ParameterSequencePointer 30080061
    ParameterValueNumber 30080067
    ParametersSpecificationSequence 00189913
    ParametricMapFrameTypeSequence 00409092
    PartialDataDisplayHandling 00720208
    PartialFourier 00189081
    PartialFourierDirection 00189036
    PartialView 00281350
    PartialViewCodeSequence 00281352
    PartialViewDescription 00281351
    ParticipantSequence 0040A07A
    ParticipationDateTime 0040A082
    ParticipationType 0040A080
    PatientAdditionalPosition 300A0184
    PatientAddress 00101040
    PatientAge 00101010
    PatientAlternativeCalendar 00100035
    PatientBirthDate 00100030
    PatientBirthDateInAlternativeCalendar 00100033
    PatientBirthName 00101005
    PatientBirthTime 00100032
    PatientBodyMassIndex 00101022
    PatientBreedCodeSequence 00102293
    PatientBreedDescription 00102292
    PatientClinicalTrialParticipationSequence 00380502
    PatientComments 00104000
    PatientDeathDateInAlternativeCalendar 00100034
    PatientEquipmentRelationshipCodeSequence 30100030
    PatientEyeMovementCommandCodeSequence 00220006
    PatientEyeMovementCommanded 00220005
    PatientFrameOfReferenceSource 0020930C
    PatientGantryRelationshipCodeSequence 00540414
    PatientID 00100020
    PatientIdentityRemoved 00120062
    PatientInstitutionResidence 00380400
    PatientInsurancePlanCodeSequence 00100050
    PatientLocationCoordinatesCodeSequence 300600CA
    PatientLocationCoordinatesSequence 300600C9
    PatientMotherBirthName 00101060
    PatientMotionCorrected 00189763
    PatientName 00100010
    PatientNotProperlyFixatedQuantity 00240036
    PatientOrientation 00200020
    PatientOrientationCodeSequence 00540410
    PatientOrientationInFrameSequence 00209450
    PatientOrientationModifierCodeSequence 00540412
    PatientPhysiologicalStateCodeSequence 00189772
    PatientPhysiologicalStateSequence 00189771
    PatientPosition 00185100
    PatientPositioningInstructionSequence 0018991B
    PatientPrimaryLanguageCodeSequence 00100101
    PatientPrimaryLanguageModifierCodeSequence 00100102
    PatientReliabilityIndicator 00240069
    PatientReligiousPreference 001021F0
    PatientSetupLabel 300A0183
    PatientSetupNumber 300A0182
    PatientSetupPhotoDescription 300A0794
    PatientSetupSequence 300A0180
    PatientSetupUID 300A0650
    PatientSex 00100040
    PatientSexNeutered 00102203
    PatientSize 00101020
    PatientSizeCodeSequence 00101021
    PatientSpeciesCodeSequence 00102202
    PatientSpeciesDescription 00102201
    PatientSpecificationSequence 00189911
    PatientState 00380500
    PatientSupportAccessoryCode 300A0354
    PatientSupportAdjustedAngle 0074102A
    PatientSupportAngle 300A0122
    PatientSupportAngleTolerance 300A004C
    PatientSupportDevicesSequence 300A0686
    PatientSupportDisplacementSequence 300A079C
    PatientSupportID 300A0352
    PatientSupportPositionDeviceParameterSequence 300A065D
    PatientSupportPositionDeviceToleranceSequence 300A0660
    PatientSupportPositionParameterOrderIndex 300A065F
    PatientSupportPositionParameterSequence 300A065B
    PatientSupportPositionSequence 300600CB
    PatientSupportPositionSpecificationMethod 300A065C
    PatientSupportPositionToleranceOrderIndex 300A0661
    PatientSupportPositionToleranceSequence 300A062D
    PatientSupportRotationDirection 300A0123
    PatientSupportType 300A0350
    PatientTelecomInformation 00102155
    PatientTelephoneNumbers 00102154
    PatientToEquipmentRelationshipSequence 300A07A0
    PatientTransportArrangements 00401004
    PatientTreatmentOrientationSequence 30100032
    PatientTreatmentPreparationDeviceSequence 300A078F
    PatientTreatmentPreparationMethodCodeSequence 300A078D
    PatientTreatmentPreparationMethodDescription 300A0792
    PatientTreatmentPreparationProcedureCodeSequence 300A0791
    PatientTreatmentPreparationProcedureIndex 300A0795
    PatientTreatmentPreparationProcedureParameterDescription 300A078E
    PatientTreatmentPreparationProcedureParameterSequence 300A0793
    PatientTreatmentPreparationProcedureSequence 300A0790
    PatientTreatmentPreparationSequence 300A079F
    PatientWeight 00101030
    PatternOffColorCIELabValue 00700252
    PatternOffOpacity 00700285
    PatternOnColorCIELabValue 00700251
    PatternOnOpacity 00700284
    PauseBetweenFrames 00540038
    PerFrameFunctionalGroupsSequence 52009230
    PerProjectionAcquisitionSequence 00189538
    PercentPhaseFieldOfView 00180094
    PercentSampling 00180093
    PerformedLocation 00400243
    PerformedProcedureCodeSequence 0040A372
    PerformedProcedureStepDescription 00400254
    PerformedProcedureStepDiscontinuationReasonCodeSequence 00400281
    PerformedProcedureStepEndDate 00400250
    PerformedProcedureStepEndDateTime 00404051
    PerformedProcedureStepEndTime 00400251
    PerformedProcedureStepID 00400253
    PerformedProcedureStepStartDate 00400244
    PerformedProcedureStepStartDateTime 00404050
    PerformedProcedureStepStartTime 00400245
    PerformedProcedureStepStatus 00400252
    PerformedProcedureTypeDescription 00400255
    PerformedProcessingApplicationsCodeSequence 00404007
    PerformedProcessingParametersSequence 00741212
    PerformedProtocolCodeSequence 00400260
    PerformedProtocolType 00400261
    PerformedSeriesSequence 00400340
    PerformedStationAETitle 00400241
    PerformedStationClassCodeSequence 00404029
    PerformedStationGeographicLocationCodeSequence 00404030
    PerformedStationName 00400242
    PerformedStationNameCodeSequence 00404028
    PerformedWorkitemCodeSequence 00404019
    PerformingPhysicianIdentificationSequence 00081052
    PerformingPhysicianName 00081050
    PerimeterTable 00280070
    PerimeterValue 00280071
    PersonAddress 00401102
    PersonIdentificationCodeSequence 00401101
    PersonName 0040A123
    PersonTelecomInformation 00401104
    PersonTelephoneNumbers 00401103
    PertinentDocumentsSequence 00380100
    PertinentOtherEvidenceSequence 0040A385
    PertinentResourcesSequence 00380101
    PertinentSOPClassesInSeries 30100053
    PertinentSOPClassesInStudy 30100052
    PhantomType 40101046
    PhaseContrast 00189014
    PhaseDelay 00540036
    PhaseDescription 00540039
    PhaseInformationSequence 00540032
    PhaseNumber 00200015
    PhaseVector 00540030
    PhosphorType 00181261
    PhotoacousticExcitationCharacteristicsSequence 00189821
    PhotoacousticImageFrameTypeSequence 00189835
    PhotographicExposureIndex 00160038
    PhotographicSensitivity 00160018
    PhotometricInterpretation 00280004
    PhotonEnergy 00189383
    PhototimerSetting 00187065
    PhysicalDeltaX 0018602C
    PhysicalDeltaY 0018602E
    PhysicalDetectorSize 00189429
    PhysicalUnitsXDirection 00186024
    PhysicalUnitsYDirection 00186026
    PhysicianApprovingInterpretation 40080114
    PhysiciansOfRecord 00081048
    PhysiciansOfRecordIdentificationSequence 00081049
    PhysiciansReadingStudyIdentificationSequence 00081062
    PixelAspectRatio 00280034
    PixelBandwidth 00180095
    PixelComponentDataType 0018604E
    PixelComponentMask 00186046
    PixelComponentOrganization 00186044
    PixelComponentPhysicalUnits 0018604C
    PixelComponentRangeStart 00186048
    PixelComponentRangeStop 0018604A
    PixelCoordinatesSetTrial 0040A29A
    PixelData 7FE00010
    PixelDataAreaOriginRelativeToFOV 00187036
    PixelDataAreaRotationAngleRelativeToFOV 00187038
    PixelDataProviderURL 00287FE0
    PixelIntensityRelationship 00281040
    PixelIntensityRelationshipLUTSequence 00289422
    PixelIntensityRelationshipSign 00281041
    PixelMeasuresSequence 00289110
    PixelOriginInterpretation 00480301
    PixelPaddingRangeLimit 00280121
    PixelPaddingValue 00280120
    PixelPresentation 00089205
    PixelRepresentation 00280103
    PixelShiftFrameRange 00289506
    PixelShiftSequence 00289501
    PixelSpacing 00280030
    PixelSpacingCalibrationDescription 00280A04
    PixelSpacingCalibrationType 00280A02
    PixelSpacingSequence 004008D8
    PixelValueMappingCodeSequence 00409098
    PixelValueMappingExplanation 00221454
    PixelValueMappingToCodedConceptSequence 00221450
    PixelValueTransformationSequence 00289145
    PlacerOrderNumberImagingServiceRequest 00402016
    PlacerOrderNumberImagingServiceRequestRetired 00402006
    PlacerOrderNumberProcedure 00401006
    PlanIntent 300A000A
    PlanOverviewIndex 300C0117
    PlanOverviewSequence 300C0116
    PlanarConfiguration 00280006
    Plane 00701305
    PlaneIdentification 00189457
    PlaneNormal 00701306
    PlaneOrientationSequence 00209116
    PlaneOrientationVolumeSequence 0020930F
    PlanePositionSequence 00209113
    PlanePositionSlideSequence 0048021A
    PlanePositionVolumeSequence 0020930E
    Planes 00280012
    PlanesInAcquisition 00189410
    PlannedVerificationImageSequence 300A00CA
    PlanningInputInformationSequence 30100076
    PlanningLandmarkDescription 00686540
    PlanningLandmarkID 00686530
    PlanningLandmarkIdentificationCodeSequence 00686545
    PlanningLandmarkLineSequence 00686510
    PlanningLandmarkPlaneSequence 00686520
    PlanningLandmarkPointSequence 00686500
    PlateID 00181004
    PlateType 00181260
    PointCoordinatesData 00660016
    PointPositionAccuracy 00660017
    PointsBoundingBoxCoordinates 0066001A
    Polarity 20200020
    PositionAcquisitionTemplateCodeSequence 30020122
    PositionAcquisitionTemplateDescription 30020123
    PositionAcquisitionTemplateID 30020120
    PositionAcquisitionTemplateIdentificationSequence 3002011F
    PositionAcquisitionTemplateName 30020121
    PositionMeasuringDeviceUsed 0018980C
    PositionOfIsocenterProjection 00189430
    PositionReferenceIndicator 00201040
    PositionerIsocenterDetectorRotationAngle 00189465
    PositionerIsocenterPrimaryAngle 00189463
    PositionerIsocenterSecondaryAngle 00189464
    PositionerMotion 00181500
    PositionerPositionSequence 00189405
    PositionerPrimaryAngle 00181510
    PositionerPrimaryAngleDirection 00189559
    PositionerPrimaryAngleIncrement 00181520
    PositionerSecondaryAngle 00181511
    PositionerSecondaryAngleIncrement 00181521
    PositionerType 00181508
    PositioningLandmarkSequence 0018991D
    PositioningMethodCodeSequence 0018991C
    PositiveCatchTrialsQuantity 00240056
    PostDeformationMatrixRegistrationSequence 00640010
    PostprocessingFunction 00185021
    PotentialDiagnosticTasks 0018990A
    PotentialReasonsForProcedure 00189908
    PotentialReasonsForProcedureCodeSequence 00189909
    PotentialRequestedProcedureCodeSequence 00189907
    PotentialScheduledProtocolCodeSequence 00189906
    PotentialThreatObjectID 40101010
    PowerlineFrequency 003A0311
    PreAmplifierEquipmentSequence 0014400E
    PreAmplifierNotes 0014400F
    PreAmplifierSettingsSequence 00144040
    PreDeformationMatrixRegistrationSequence 0064000F
    PreMedication 00400012
    PreSelectedForImplantation 00221049
    PredecessorDocumentsSequence 0040A360
    PredecessorProtocolSequence 0018990E
    PredecessorStructureSetSequence 30060018
    PredictedRefractiveError 00221054
    PredictedToricErrorSequence 00221048
    PredictorColumns 00280081
    PredictorConstants 00280082
    PredictorRows 00280080
    PreferredPlaybackSequencing 00181244
    PregnancyStatus 001021C0
    PreliminaryFlag 0040A496
    PrescriptionDescription 300A000E
    PrescriptionNotes 3010007B
    PrescriptionNotesSequence 30100081
    PrescriptionOverviewSequence 300C0114
    PresentationAnimationStyle 00701A01
    PresentationCreationDate 00700082
    PresentationCreationTime 00700083
    PresentationDisplayCollectionUID 00701101
    PresentationGroupNumber 003A0241
    PresentationInputType 00701202
    PresentationIntentType 00080068
    PresentationLUTContentSequence 21300080
    PresentationLUTFlag 20000069
    PresentationLUTSequence 20500010
    PresentationLUTShape 20500020
    PresentationPixelAspectRatio 00700102
    PresentationPixelMagnificationRatio 00700103
    PresentationPixelSpacing 00700101
    PresentationSequenceCollectionUID 00701102
    PresentationSequencePositionIndex 00701103
    PresentationSizeMode 00700100
    PresentationStateClassificationComponentSequence 00701801
    PresentationStateCompositorComponentSequence 00701805
    PresentedVisualStimuliDataFlag 00240037
    PreserveCompositeInstancesAfterMediaCreation 2200000A
    Pressure 00160032
    PrimaryAnatomicStructureModifierSequence 00082230
    PrimaryAnatomicStructureSequence 00082228
    PrimaryChromaticities 00160002
    PrimaryDoseValueIndicator 300A061B
    PrimaryDosimeterUnit 300A00B3
    PrimaryFluenceModeSequence 30020050
    PrimaryPositionerIncrement 00189514
    PrimaryPositionerIncrementSign 00189518
    PrimaryPositionerScanArc 00189508
    PrimaryPositionerScanStartAngle 00189510
    PrimaryPromptsCountsAccumulated 00541310
    PrimitivePointIndexList 00660029
    Print 000051A0
    PrintJobDescriptionSequence 21200050
    PrintJobID 21000010
    PrintManagementCapabilitiesSequence 21300010
    PrintPriority 20000020
    PrintQueueID 21100099
    PrinterCharacteristicsSequence 21300015
    PrinterConfigurationSequence 2000001E
    PrinterName 21100030
    PrinterPixelSpacing 20100376
    PrinterResolutionID 20100052
    PrinterStatus 21100010
    PrinterStatusInfo 21100020
    PrintingBitDepth 200000A1
    PriorRecordKey 0008041C
    PriorTreatmentDoseDescription 30100061
    PriorTreatmentReferenceSequence 30100062
    Priority 00000700
    PrismSequence 00460028
    PrivateCreatorReference 00080302
    PrivateDataElement 00080308
    PrivateDataElementCharacteristicsSequence 00080300
    PrivateDataElementDefinitionSequence 00080310
    PrivateDataElementDescription 0008030E
    PrivateDataElementEncoding 0008030F
    PrivateDataElementKeyword 0008030D
    PrivateDataElementName 0008030C
    PrivateDataElementNumberOfItems 0008030B
    PrivateDataElementValueMultiplicity 00080309
    PrivateDataElementValueRepresentation 0008030A
    PrivateGroupReference 00080301
    PrivateInformation 00020102
    PrivateInformationCreatorUID 00020100
    PrivateRecordUID 00041432
    ProbeCenterLocationX 00144058
    ProbeCenterLocationZ 00144059
    ProbeDriveEquipmentSequence 00144080
    ProbeDriveNotes 00144082
    ProbeDriveSettingsSequence 00144087
    ProbeInductance 00144084
    ProbeOrientationAngle 00144089
    ProbeResistance 00144085
    ProcedureCodeSequence 00081032
    ProcedureContextFlagTrial 0040A603
    ProcedureContextSequenceTrial 0040A340
    ProcedureCreationDate 00144076
    ProcedureExpirationDate 00144078
    ProcedureIdentifierCodeSequenceTrial 0040A085
    ProcedureLastModifiedDate 0014407A
    ProcedureStepCancellationDateTime 00404052
    ProcedureStepCommunicationsURISequence 00741008
    ProcedureStepDiscontinuationReasonCodeSequence 0074100E
    ProcedureStepLabel 00741204
    ProcedureStepProgress 00741004
    ProcedureStepProgressDescription 00741006
    ProcedureStepProgressInformationSequence 00741002
    ProcedureStepProgressParametersSequence 00741007
    ProcedureStepRelationshipType 00741222
    ProcedureStepState 00741000
    ProcedureTypeCodeSequence 00760020
    ProcedureVersion 00144074
    ProcessingFunction 00185020
    ProductDescription 00440009
    ProductExpirationDateTime 0044000B
    ProductLotIdentifier 0044000A
    ProductName 00440008
    ProductPackageIdentifier 00440001
    ProductParameterSequence 00440013
    ProductTypeCodeSequence 00440007
    ProjectionEponymousNameCodeSequence 00185104
    ProjectionImagingAcquisitionParameterSequence 30020125
    ProjectionPixelCalibrationSequence 00189401
    PropertyLabel 00142032
    ProposedStudySequence 213000A0
    ProtocolContextSequence 00400440
    ProtocolDefinedPatientPosition 00189947
    ProtocolDesignRationale 00189910
    ProtocolElementCharacteristicsSummary 00189923
    ProtocolElementName 00189922
    ProtocolElementNumber 00189921
    ProtocolElementPurpose 00189924
    ProtocolName 00181030
    ProtocolPlanningInformation 0018990F
    PseudoColorPaletteInstanceReferenceSequence 00720705
    PseudoColorType 00720704
    PulseNumber 30080172
    PulseRepetitionFrequency 00186032
    PulseRepetitionInterval 300A028C
    PulseSequenceName 00189005
    PulseSpecificBrachyControlPointDeliveredSequence 30080171
    PulseWidth 00144022
    PulserEquipmentSequence 00144002
    PulserNotes 00144006
    PulserSettingsSequence 00144020
    PulserType 00144004
    PupilCentroidXCoordinate 00460203
    PupilCentroidYCoordinate 00460204
    PupilDilated 0022000D
    PupilSize 00460044
    PurposeOfReferenceCodeSequence 0040A170
    PyramidDescription 00081088
    PyramidLabel 00200027
    PyramidUID 00080019
    QAResultsSequence 0028700F
    QRMeasurementsSequence 40101071
    QuadratureReceiveCoil 00189044
    QualityControlImage 00280300
    QualityControlSubject 00100200
    QualityControlSubjectTypeCodeSequence 00100201
    QualityThreshold 00221630
    QuantifiedDefect 00240098
    Quantity 00400294
    QuantityDefinitionSequence 00409220
    QuantitySequence 00400293
    QueryRetrieveLevel 00080052
    QueryRetrieveView 00080053
    QueueStatus 21200010
    RFEchoTrainLength 00189240
    RGBATransferFunctionDescription 00701A09
    RGBLUTTransferFunction 0028140F
    ROIContourSequence 30060039
    ROICreatorSequence 3006004D
    ROIDateTime 3006002D
    ROIDerivationAlgorithmIdentificationSequence 30060037
    ROIDescription 30060028
    ROIDisplayColor 3006002A
    ROIElementalCompositionAtomicMassFraction 300600B8
    ROIElementalCompositionAtomicNumber 300600B7
    ROIElementalCompositionSequence 300600B6
    ROIGenerationAlgorithm 30060036
    ROIGenerationDescription 30060038
    ROIInterpreter 300600A6
    ROIInterpreterSequence 3006004E
    ROIName 30060026
    ROINumber 30060022
    ROIObservationContextCodeSequence 3006004F
    ROIObservationDateTime 3006002E
    ROIObservationDescription 30060088
    ROIObservationLabel 30060085
    ROIPhysicalPropertiesSequence 300600B0
    ROIPhysicalProperty 300600B2
    ROIPhysicalPropertyValue 300600B4
    ROIVolume 3006002C
    RRIntervalTimeNominal 00209251
    RRIntervalVector 00540060
    RTAccessoryDeviceSlotID 300A0615
    RTAccessoryHolderDefinitionSequence 300A0614
    RTAccessoryHolderSlotDistance 300A0612
    RTAccessoryHolderSlotExistenceFlag 300A060F
    RTAccessoryHolderSlotID 300A0611
    RTAccessoryHolderSlotSequence 300A0610
    RTAccessoryHolderWaterEquivalentThickness 300A060D
    RTAccessorySlotDistance 300A0613
    RTAcquisitionPatientPositionSequence 30020108
    RTAnatomicPrescriptionSequence 30100060
    RTBeamDelimiterGeometrySequence 300A064C
    RTBeamLimitingDeviceAngle 300A0679
    RTBeamLimitingDeviceDefinitionSequence 300A064D
    RTBeamLimitingDeviceDistalDistance 300A0643
    RTBeamLimitingDeviceOffset 300A064B
    RTBeamLimitingDeviceOpeningSequence 300A0656
    RTBeamLimitingDeviceProximalDistance 300A0642
    RTBeamLimitingDeviceType 300A00B8
    RTBeamModifierDefinitionDistance 300A0688
    RTControlPointIndex 300A0600
    RTDeliveryStartPatientPositionSequence 300A0789
    RTDeviceDistanceReferenceLocationCodeSequence 300A0659
    RTDiagnosisCodeSequence 3010005D
    RTDoseROISequence 30040010
    RTImageDescription 30020004
    RTImageFrameContextSequence 30020103
    RTImageFrameGeneralContentSequence 30020102
    RTImageFrameImagingDevicePositionSequence 30020109
    RTImageFrameMVRadiationAcquisitionSequence 3002010B
    RTImageFrameRadiationAcquisitionSequence 3002010C
    RTImageFramekVRadiationAcquisitionSequence 3002010A
    RTImageLabel 30020002
    RTImageName 30020003
    RTImageOrientation 30020010
    RTImagePlane 3002000C
    RTImagePosition 30020012
    RTImageSID 30020026
    RTImageScopeSequence 30020104
    RTPatientPositionDisplacementSequence 300A0798
    RTPatientPositionScopeSequence 300A0784
    RTPatientPositionSequence 300A0799
    RTPhysicianIntentIndex 30100058
    RTPhysicianIntentInputInstanceSequence 3010005F
    RTPhysicianIntentNarrative 3010005A
    RTPhysicianIntentPredecessorSequence 30100055
    RTPhysicianIntentSequence 30100057
    RTPlanDate 300A0006
    RTPlanDescription 300A0004
    RTPlanGeometry 300A000C
    RTPlanLabel 300A0002
    RTPlanName 300A0003
    RTPlanRelationship 300A0055
    RTPlanTime 300A0007
    RTPrescriptionIndex 3010003C
    RTPrescriptionLabel 30100054
    RTPrescriptionSequence 3010006B
    RTProtocolCodeSequence 3010005B
    RTROIIdentificationCodeSequence 30060086
    RTROIInterpretedType 300600A4
    RTROIObservationsSequence 30060080
    RTROIRelationship 30060033
    RTRadiationPhysicalAndGeometricContentDetailFlag 300A0638
    RTRadiationSalvageRecordControlPointSequence 300A0722
    RTRadiationSequence 300A0616
    RTRadiationSetDeliveryNumber 300A0704
    RTRadiationSetDeliveryUsage 300A079E
    RTRadiationSetIntent 300A0637
    RTRadiationSetUsage 300A0707
    RTRadiationTaskSequence 300A0797
    RTRadiationUsage 300A0701
    RTRecordFlag 300A0639
    RTReferencedSeriesSequence 30060014
    RTReferencedStudySequence 30060012
    RTRelatedROISequence 30060030
    RTSegmentAnnotationIndex 3010003D
    RTSegmentAnnotationSequence 3010002A
    RTToleranceSetLabel 300A062A
    RTToleranceSetSequence 300A0629
    RTTreatmentApproachLabel 30100056
    RTTreatmentFractionCompletionStatus 300A0706
    RTTreatmentIntentType 30100059
    RTTreatmentPhaseIndex 3010003A
    RTTreatmentPhaseIntentPresenceFlag 30100045
    RTTreatmentPhaseIntervalSequence 3010004E
    RTTreatmentPhaseUID 3010003B
    RTTreatmentPreparationPatientPositionSequence 300A078A
    RTTreatmentSourceCoordinates 30100093
    RTTreatmentTechniqueCodeSequence 30100080
    RTTreatmentTerminationReasonCodeSequence 300A0715
    RTTreatmentTerminationStatus 300A0714
    RTVCommunicationSOPClassUID 00020032
    RTVCommunicationSOPInstanceUID 00020033
    RTVFlowActualFrameDuration 00020038
    RTVFlowIdentifier 00020036
    RTVFlowRTPSamplingRate 00020037
    RTVMetaInformationVersion 00020031
    RTVSourceIdentifier 00020035
    RWavePointer 00286040
    RWaveTimeVector 00186060
    RadialPosition 00181142
    RadiationAtomicNumber 300A0304
    RadiationBeamBlockSlabThickness 300A066E
    RadiationBeamBlockThickness 300A066D
    RadiationBeamCompensatorMillingToolDiameter 300A0669
    RadiationBeamEffectiveWedgeAngle 300A0654
    RadiationBeamWedgeAngle 300A0652
    RadiationBeamWedgeThinEdgeDistance 300A0653
    RadiationChargeState 300A0306
    RadiationDeviceConfigurationAndCommissioningKeySequence 300A065A
    RadiationDoseCentralAxisDisplacement 300A0624
    RadiationDoseIdentificationIndex 300A0603
    RadiationDoseIdentificationLabel 300A0619
    RadiationDoseIdentificationSequence 300A0618
    RadiationDoseInVivoMeasurementLabel 300A0623
    RadiationDoseMeasurementPointCoordinates 300A0627
    RadiationDoseSequence 300A0617
    RadiationDoseSourceToExternalContourDistance 300A0628
    RadiationDoseSourceToSkinDistance 300A0626
    RadiationDoseValue 300A0625
    RadiationDoseValuesParametersSequence 300A061F
    RadiationDosimeterUnitSequence 300A0658
    RadiationFluenceModifierCodeSequence 300A0683
    RadiationGenerationModeDescription 300A067D
    RadiationGenerationModeIndex 300A0601
    RadiationGenerationModeLabel 300A067C
    RadiationGenerationModeMachineCodeSequence 300A067E
    RadiationGenerationModeSequence 300A067B
    RadiationMachineName 30020020
    RadiationMachineSAD 30020022
    RadiationMachineSSD 30020024
    RadiationMassNumber 300A0302
    RadiationMode 0018115A
    RadiationOrderIndex 300A0786
    RadiationSetting 00181155
    RadiationSourceAxisDistance 300A0640
    RadiationSourceCoordinateSystemPitchAngle 30100096
    RadiationSourceCoordinateSystemRollAngle 30100095
    RadiationSourceCoordinateSystemYawAngle 30100094
    RadiationType 300A00C6
    RadiationTypeCodeSequence 300A067F
    RadiobiologicalDoseEffectFlag 30100002
    RadiobiologicalDoseEffectSequence 30100001
    Radionuclide 00180030
    RadionuclideCodeSequence 00540300
    RadionuclideHalfLife 00181075
    RadionuclidePositronFraction 00181076
    RadionuclideTotalDose 00181074
    Radiopharmaceutical 00180031
    RadiopharmaceuticalAdministrationEventUID 00083012
    RadiopharmaceuticalAgentNumber 00189729
    RadiopharmaceuticalCodeSequence 00540304
    RadiopharmaceuticalInformationSequence 00540016
    RadiopharmaceuticalRoute 00181070
    RadiopharmaceuticalSpecificActivity 00181077
    RadiopharmaceuticalStartDateTime 00181078
    RadiopharmaceuticalStartTime 00181072
    RadiopharmaceuticalStopDateTime 00181079
    RadiopharmaceuticalStopTime 00181073
    RadiopharmaceuticalUsageSequence 00189737
    RadiopharmaceuticalVolume 00181071
    RadiotherapyTreatmentType 30100046
    RadiusAlongWedge 0014511F
    RadiusOfCircularCollimator 00181712
    RadiusOfCircularExposureControlSensingRegion 00189441
    RadiusOfCircularShutter 00181612
    RadiusOfCurvature 00460075
    RandomsCorrected 00189765
    RandomsCorrectionMethod 00541100
    RangeMatchingSequence 00080410
    RangeModulatorDescription 300A034A
    RangeModulatorGatingStartValue 300A0382
    RangeModulatorGatingStartWaterEquivalentThickness 300A0386
    RangeModulatorGatingStopValue 300A0384
    RangeModulatorGatingStopWaterEquivalentThickness 300A0388
    RangeModulatorID 300A0346
    RangeModulatorNumber 300A0344
    RangeModulatorSequence 300A0342
    RangeModulatorSettingsSequence 300A0380
    RangeModulatorType 300A0348
    RangeOfFreedom 006864A0
    RangeShifterDescription 300A0322
    RangeShifterID 300A0318
    RangeShifterNumber 300A0316
    RangeShifterSequence 300A0314
    RangeShifterSetting 300A0362
    RangeShifterSettingsSequence 300A0360
    RangeShifterType 300A0320
    RangeShifterWaterEquivalentThickness 300A0366
    RangingDepth 00520009
    RationalDenominatorValue 0040A163
    RationalNumeratorValue 0040A162
    RawDataHandling 00404040
    RealTimeBulkDataFlowSequence 0034000A
    RealWorldValueFirstValueMapped 00409216
    RealWorldValueIntercept 00409224
    RealWorldValueLUTData 00409212
    RealWorldValueLastValueMapped 00409211
    RealWorldValueMappingSequence 00409096
    RealWorldValueSlope 00409225
    ReasonForCancellation 00741238
    ReasonForChannelOmission 0074140A
    ReasonForChannelOmissionDescription 0074140B
    ReasonForOmission 300C0112
    ReasonForOmissionCodeSequence 300A0788
    ReasonForOmissionDescription 300C0113
    ReasonForPerformedProcedureCodeSequence 00401012
    ReasonForRemovalCodeSequence 00080406
    ReasonForRequestedProcedureCodeSequence 0040100A
    ReasonForStudy 00321030
    ReasonForSuperseding 3010005C
    ReasonForTheAttributeModification 04000565
    ReasonForTheImagingServiceRequest 00402001
    ReasonForTheRequestedProcedure 00401002
    ReasonForVisit 00321066
    ReasonForVisitCodeSequence 00321067
    ReceiveCoilManufacturerName 00189041
    ReceiveCoilName 00181250
    ReceiveCoilType 00189043
    ReceiveProbeSequence 00144086
    ReceiveTransducerSequence 00144011
    ReceiveTransducerSettingsSequence 00144051
    Receiver 00000300
    ReceiverEquipmentSequence 00144008
    ReceiverNotes 0014400C
    ReceiverSettingsSequence 00144030
    ReceivingAE 00741234
    ReceivingApplicationEntityTitle 00020018
    ReceivingPresentationAddress 00020028
    RecognitionCode 00080010
    RecognizableVisualFeatures 00280302
    RecommendedAbsentPixelCIELabValue 00480015
    RecommendedAnimationRate 00701A03
    RecommendedDefaultValueSequence 00820035
    RecommendedDisplayCIELabValue 0062000D
    RecommendedDisplayCIELabValueList 00660103
    RecommendedDisplayFrameRate 00082144
    RecommendedDisplayFrameRateInFloat 00089459
    RecommendedDisplayGrayscaleValue 0062000C
    RecommendedExposureIndex 0016001C
    RecommendedLineThickness 00660038
    RecommendedPointRadius 00660037
    RecommendedPresentationOpacity 0066000C
    RecommendedPresentationType 0066000D
    RecommendedRotationPoint 00686346
    RecommendedViewingMode 00281090
    ReconstructionAlgorithm 00189315
    ReconstructionAlgorithmSequence 0018993D
    ReconstructionAngle 00189319
    ReconstructionDescription 00189531
    ReconstructionDiameter 00181100
    ReconstructionEndLocationSequence 0018993C
    ReconstructionFieldOfView 00189317
    ReconstructionIndex 00209536
    ReconstructionMethod 00541103
    ReconstructionPipelineType 001811BE
    ReconstructionPixelSpacing 00189322
    ReconstructionProtocolElementSequence 00189934
    ReconstructionProtocolElementSpecificationSequence 00189933
    ReconstructionStartLocationSequence 0018993B
    ReconstructionTargetCenterLocationSequence 0018993E
    ReconstructionTargetCenterPatient 00189318
    ReconstructionType 00189756
    RecordInUseFlag 00041410
    RecordKey 0008041B
    RecordedBlockSequence 300800D0
    RecordedBlockSlabSequence 300800D1
    RecordedBrachyAccessoryDeviceSequence 30080120
    RecordedChannelSequence 30080130
    RecordedChannelShieldSequence 30080150
    RecordedCompensatorSequence 300800C0
    RecordedLateralSpreadingDeviceSequence 300800F4
    RecordedRTControlPointDateTime 300A073A
    RecordedRangeModulatorSequence 300800F6
    RecordedRangeShifterSequence 300800F2
    RecordedSnoutSequence 300800F0
    RecordedSourceApplicatorSequence 30080140
    RecordedSourceSequence 30080100
    RecordedWedgeSequence 300800B0
    RectificationType 00181156
    RectifierSmoothing 00144034
    RectilinearPhaseEncodeReordering 00189034
    RedPaletteColorLookupTableData 00281201
    RedPaletteColorLookupTableDescriptor 00281101
    Reference 00201020
    ReferenceAirKermaRate 300A022A
    ReferenceBasisCodeSequence 00189902
    ReferenceCoordinates 00220032
    ReferenceDisplaySets 00720218
    ReferenceDoseDefinition 300A0512
    ReferenceDosePointCoordinates 300A061E
    ReferenceDoseType 300A061A
    ReferenceGeometryCodeSequence 00189903
    ReferenceImageNumber 300A00C8
    ReferenceLocationDescription 00189901
    ReferenceLocationLabel 00189900
    ReferencePixelPhysicalValueX 00186028
    ReferencePixelPhysicalValueY 0018602A
    ReferencePixelX0 00186020
    ReferencePixelY0 00186022
    ReferenceToRecordedSound 40080103
    ReferencedAccessionSequenceTrial 0040A313
    ReferencedAssertionUID 00440108
    ReferencedBaselineParametersRTRadiationInstanceSequence 3002011E
    ReferencedBasicAnnotationBoxSequence 20100520
    ReferencedBeamNumber 300C0006
    ReferencedBeamSequence 300C0004
    ReferencedBlockNumber 300C00E0
    ReferencedBolusSequence 300C00B0
    ReferencedBrachyAccessoryDeviceNumber 30080122
    ReferencedBrachyApplicationSetupNumber 300C000C
    ReferencedBrachyApplicationSetupSequence 300C000A
    ReferencedCalculatedDoseReferenceNumber 30080092
    ReferencedCalculatedDoseReferenceSequence 30080090
    ReferencedChannelNumber 00741406
    ReferencedChannelShieldNumber 30080152
    ReferencedColorPaletteInstanceUID 00280304
    ReferencedComparisonSOPInstanceSequence 00820005
    ReferencedCompensatorNumber 300C00D0
    ReferencedConceptualVolumeUID 3010000B
    ReferencedContentItem 00701904
    ReferencedContentItemIdentifier 0040DB73
    ReferencedControlPointIndex 300C00F0
    ReferencedControlPointSequence 300C00F2
    ReferencedCurveSequence 00081145
    ReferencedDateTime 0040A13A
    ReferencedDefinedDeviceIndex 300A0602
    ReferencedDefinedProtocolSequence 0018990C
    ReferencedDeviceIndex 300A0607
    ReferencedDigitalSignatureSequence 04000402
    ReferencedDirectSegmentInstanceSequence 3010004A
    ReferencedDoseReferenceNumber 300C0051
    ReferencedDoseReferenceSequence 300C0050
    ReferencedDoseReferenceUID 300A0083
    ReferencedDoseSequence 300C0080
    ReferencedDosimetricObjectiveUID 3010006F
    ReferencedDosimetricObjectivesSequence 30100071
    ReferencedExpectedInVivoMeasurementValueIndex 300A0773
    ReferencedFiducialUID 0070031B
    ReferencedFiducialsUID 30100031
    ReferencedFileID 00041500
    ReferencedFilmBoxSequence 20000500
    ReferencedFilmSessionSequence 20100500
    ReferencedFindingsGroupUIDTrial 0040A022
    ReferencedFirstFrameSequence 00720427
    ReferencedFractionGroupNumber 300C0022
    ReferencedFractionGroupSequence 300C0020
    ReferencedFractionNumber 30080223
    ReferencedFrameNumber 00081160
    ReferencedFrameNumbers 0040A136
    ReferencedFrameOfReferenceSequence 30060010
    ReferencedFrameOfReferenceUID 30060024
    ReferencedGeneralPurposeScheduledProcedureStepSequence 00404016
    ReferencedGeneralPurposeScheduledProcedureStepTransactionUID 00404023
    ReferencedHPGLDocumentID 00686440
    ReferencedImageBoxSequence 20100510
    ReferencedImageBoxSequenceRetired 20400500
    ReferencedImageEvidenceSequence 00089092
    ReferencedImageNavigationSequence 00480200
    ReferencedImageOverlayBoxSequence 20200130
    ReferencedImageRealWorldValueMappingSequence 00409094
    ReferencedImageSequence 00081140
    ReferencedImplantTemplateGroupMemberID 007800B6
    ReferencedInstanceSequence 0008114A
    ReferencedInstancesBySOPClassSequence 00081112
    ReferencedInterpretationSequence 40080050
    ReferencedLateralSpreadingDeviceNumber 300C0102
    ReferencedMeasuredDoseReferenceNumber 30080082
    ReferencedMeasuredDoseReferenceSequence 30080080
    ReferencedNonImageCompositeSOPInstanceSequence 00400220
    ReferencedObjectObservationClassTrial 0040A174
    ReferencedObservationClassTrial 0040A173
    ReferencedObservationUIDTrial 0040A172
    ReferencedOphthalmicAxialLengthMeasurementQCImageSequence 00221330
    ReferencedOphthalmicAxialMeasurementsSequence 00221100
    ReferencedOpticalPathIdentifier 006A000E
    ReferencedOtherPlaneSequence 00089410
    ReferencedOverlayPlaneGroups 20400011
    ReferencedOverlayPlaneSequence 20400010
    ReferencedOverlaySequence 00081130
    ReferencedPTOSequence 40101076
    ReferencedParentRTPrescriptionIndex 30100042
    ReferencedPathIndex 00189378
    ReferencedPatientAliasSequence 00380004
    ReferencedPatientPhotoSequence 00101100
    ReferencedPatientSequence 00081120
    ReferencedPatientSetupNumber 300C006A
    ReferencedPatientSetupPhotoSequence 300A078C
    ReferencedPatientSetupProcedureIndex 300A0796
    ReferencedPerformedProcedureStepSequence 00081111
    ReferencedPerformedProtocolSequence 0018990D
    ReferencedPlanOverviewIndex 300C0118
    ReferencedPositionReferenceInstanceSequence 30020132
    ReferencedPresentationLUTSequence 20500500
    ReferencedPresentationStateSequence 00089237
    ReferencedPrintJobSequence 21200070
    ReferencedPrintJobSequencePullStoredPrint 21000500
    ReferencedProcedureStepSequence 00400330
    ReferencedROINumber 30060084
    ReferencedRTAccessoryHolderDeviceIndex 300A060E
    ReferencedRTInstanceSequence 300A0631
    ReferencedRTPatientSetupSequence 300A0632
    ReferencedRTPhysicianIntentIndex 3010005E
    ReferencedRTPhysicianIntentSequence 300A063B
    ReferencedRTPlanSequence 300C0002
    ReferencedRTPrescriptionIndex 30100041
    ReferencedRTPrescriptionSequence 300A068A
    ReferencedRTRadiationRecordSequence 300A0703
    ReferencedRTRadiationSequence 300A0630
    ReferencedRTRadiationSetSequence 300A0702
    ReferencedRTTreatmentPhaseIndex 30100040
    ReferencedRTTreatmentPhaseSequence 30100049
    ReferencedRTTreatmentPreparationSequence 300A078B
    ReferencedRadiationDoseIdentificationIndex 300A060C
    ReferencedRadiationGenerationModeIndex 300A0605
    ReferencedRadiationRTControlPointIndex 300A073B
    ReferencedRangeModulatorNumber 300C0104
    ReferencedRangeShifterNumber 300C0100
    ReferencedRawDataSequence 00089121
    ReferencedRealWorldValueMappingInstanceSequence 0008114B
    ReferencedReferenceImageNumber 300C0007
    ReferencedReferenceImageSequence 300C0042
    ReferencedRefractiveMeasurementsSequence 00460145
    ReferencedRelatedGeneralSOPClassUIDInFile 0004151A
    ReferencedRequestSequence 0040A370
    ReferencedResultsSequence 00081100
    ReferencedSOPClassUID 00081150
    ReferencedSOPClassUIDInFile 00041510
    ReferencedSOPInstanceMACSequence 04000403
    ReferencedSOPInstanceUID 00081155
    ReferencedSOPInstanceUIDInFile 00041511
    ReferencedSOPSequence 00081199
    ReferencedSamplePositions 0040A132
    ReferencedSegmentNumber 0062000B
    ReferencedSegmentReferenceIndex 30100020
    ReferencedSeriesSequence 00081115
    ReferencedSetupImageSequence 300A0401
    ReferencedSourceApplicatorNumber 30080142
    ReferencedSourceNumber 300C000E
    ReferencedSpatialRegistrationSequence 00700404
    ReferencedStartControlPointIndex 300C00F4
    ReferencedStereometricInstanceSequence 00081134
    ReferencedStopControlPointIndex 300C00F6
    ReferencedStorageMediaSequence 2200000D
    ReferencedStoredPrintSequence 20000510
    ReferencedStructureSetSequence 300C0060
    ReferencedStructuredContextSequence 00701903
    ReferencedStudySequence 00081110
    ReferencedSurfaceDataSequence 00800013
    ReferencedSurfaceMeshIdentificationSequence 00221620
    ReferencedSurfaceNumber 0066002C
    ReferencedSurfaceSequence 0066002B
    ReferencedTDRInstanceSequence 40101077
    ReferencedTargetLuminanceCharacteristicsID 0028700E
    ReferencedTextureSequence 00800012
    ReferencedTimeOffsets 0040A138
    ReferencedToleranceTableNumber 300C00A0
    ReferencedTransferSyntaxUIDInFile 00041512
    ReferencedTreatmentPositionGroupUID 300A0785
    ReferencedTreatmentPositionIndex 300A060B
    ReferencedTreatmentRecordSequence 30080030
    ReferencedVOILUTBoxSequence 20200140
    ReferencedVerificationImageSequence 300C0040
    ReferencedVisitSequence 00081125
    ReferencedWaveformChannels 0040A0B0
    ReferencedWaveformSequence 0008113A
    ReferencedWedgeNumber 300C00C0
    ReferencedXRayDetectorIndex 00189376
    ReferencedXRaySourceIndex 00189377
    ReferringPhysicianAddress 00080092
    ReferringPhysicianIdentificationSequence 00080096
    ReferringPhysicianName 00080090
    ReferringPhysicianTelephoneNumbers 00080094
    ReflectedAmbientLight 20100160
    ReformattingInterval 00720514
    ReformattingOperationInitialViewDirection 00720516
    ReformattingOperationType 00720510
    ReformattingThickness 00720512
    RefractiveErrorBeforeRefractiveSurgeryCodeSequence 00221103
    RefractiveIndexApplied 0052003A
    RefractiveIndexOfAqueousHumor 00460118
    RefractiveIndexOfCornea 00460117
    RefractiveParametersUsedOnPatientSequence 00240112
    RefractivePower 00460251
    RefractiveProcedureOccurred 00221039
    RefractiveStateSequence 0022001B
    RefractiveSurgeryTypeCodeSequence 00221040
    RegionDataType 00186014
    RegionFlags 00186016
    RegionLocationMaxX1 0018601C
    RegionLocationMaxY1 0018601E
    RegionLocationMinX0 00186018
    RegionLocationMinY0 0018601A
    RegionOfResidence 00102152
    RegionPixelShiftSequence 00289502
    RegionSpatialFormat 00186012
    RegisteredLocalizerBottomRightHandCorner 00221468
    RegisteredLocalizerTopLeftHandCorner 00221467
    RegisteredLocalizerUnits 00221466
    RegistrationMethodCodeSequence 00800003
    RegistrationSequence 00700308
    RegistrationToLocalizerSequence 00221465
    RegistrationTypeCodeSequence 0070030D
    RelatedAssertionSequence 00440107
    RelatedFrameOfReferenceUID 300600C2
    RelatedGeneralSOPClassUID 0008001A
    RelatedProcedureStepSequence 00741220
    RelatedRTROIObservationsSequence 300600A0
    RelatedRTTreatmentPhaseIndex 3010003F
    RelatedReferenceRTImageSequence 00741040
    RelatedSegmentCharacteristicsSequence 30100028
    RelatedSeriesSequence 00081250
    RelationshipSequenceTrial 0040A731
    RelationshipType 0040A010
    RelationshipTypeCodeSequenceTrial 0040A732
    RelativeElevation 00460252
    RelativeImagePositionCodeSequence 0022001D
    RelativeOpacity 00700403
    RelativeTime 00720038
    RelativeTimeUnits 0072003A
    RelativeURIReferenceWithinEncapsulatedDocument 00687005
    RelativeXRayExposure 00181405
    RelevantInformationSequence 00404022
    RelevantOPTAttributesSequence 00221472
    RemovedFromOperationalUse 00080405
    RenderFieldOfView 00701606
    RenderProjection 00701602
    RenderedImageReferenceSequence 00701104
    RenderingMethod 0070120D
    RepairID 00140105
    RepeatFractionCycleLength 300A007A
    RepeatInterval 00280068
    RepetitionTime 00180080
    ReplacedImplantAssemblyTemplateSequence 00760008
    ReplacedImplantTemplateGroupSequence 00780026
    ReplacedImplantTemplateSequence 00686222
    ReplacedProcedureStepSequence 00741224
    ReportDetailSequenceTrial 0040A380
    ReportNumber 002000AA
    ReportProductionStatusTrial 400800FF
    ReportStatusCommentTrial 0040A33A
    ReportStatusIDTrial 0040A125
    ReportedValuesOrigin 3002000A
    ReportingPriority 00401009
    RepositoryUniqueID 0040E030
    RepresentativeFrameNumber 00286010
    ReprojectionMethod 00541004
    RequestAttributesSequence 00400275
    RequestPriority 22000020
    RequestedContrastAgent 00321070
    RequestedDecimateCropBehavior 20200040
    RequestedImageSize 20200030
    RequestedImageSizeFlag 202000A0
    RequestedLateralityCodeSequence 00321065
    RequestedMediaApplicationProfile 2200000C
    RequestedProcedureCodeSequence 00321064
    RequestedProcedureComments 00401400
    RequestedProcedureDescription 00321060
    RequestedProcedureDescriptionTrial 00401060
    RequestedProcedureID 00401001
    RequestedProcedureLocation 00401005
    RequestedProcedurePriority 00401003
    RequestedResolutionID 20200050
    RequestedSOPClassUID 00000003
    RequestedSOPInstanceUID 00001001
    RequestedSeriesDescription 00189937
    RequestedSeriesDescriptionCodeSequence 001811C1
    RequestedStatusInterval 00080414
    RequestedSubsequentWorkitemCodeSequence 00404031
    RequestingAE 00741236
    RequestingPhysician 00321032
    RequestingPhysicianIdentificationSequence 00321031
    RequestingService 00321033
    RequestingServiceCodeSequence 00321034
    RescaleIntercept 00281052
    RescaleSlope 00281053
    RescaleType 00281054
    ResidualSyringeCounts 00540017
    ResonantNucleus 00189100
    ResourceDescription 00380102
    RespiratoryCyclePosition 00189214
    RespiratoryIntervalTime 00209254
    RespiratoryMotionCompensationTechnique 00189170
    RespiratoryMotionCompensationTechniqueDescription 00189185
    RespiratorySignalSource 00189171
    RespiratorySignalSourceID 00189186
    RespiratorySynchronizationSequence 00209253
    RespiratoryTriggerDelayThreshold 00209256
    RespiratoryTriggerType 00209250
    ResponseSequenceNumber 00000860
    ResponsibleGroupCodeSequence 00080220
    ResponsibleOrganization 00102299
    ResponsiblePerson 00102297
    ResponsiblePersonRole 00102298
    ResultingGeneralPurposePerformedProcedureStepsSequence 00404015
    ResultsComments 40084000
    ResultsDistributionListSequence 40080118
    ResultsID 40080040
    ResultsIDIssuer 40080042
    ResultsNormalsSequence 00240064
    RetainInstances 00080415
    RetestSensitivityValue 00240096
    RetestStimulusSeen 00240095
    RetinalThicknessDefinitionCodeSequence 00221445
    RetrieveAETitle 00080054
    RetrieveLocationUID 0040E011
    RetrieveURI 0040E010
    RetrieveURL 00081190
    ReviewDate 300E0004
    ReviewTime 300E0005
    ReviewerName 300E0008
    RevolutionTime 00189305
    RightImageSequence 00220022
    RightLensSequence 00460014
    RoboticBaseLocationIndicator 30100090
    RoboticNodeIdentifier 30100092
    RoboticPathControlPointSequence 30100097
    RoboticPathNodeSetCodeSequence 30100091
    RotationAngle 00700230
    RotationDirection 00181140
    RotationInformationSequence 00540052
    RotationOfScannedFilm 00182030
    RotationOffset 00181146
    RotationPoint 00700273
    RotationVector 00540050
    RouteID 40101054
    RouteIDAssigningAuthority 40101055
    RouteOfAdmissions 00380016
    RouteSegmentEndLocationID 4010101F
    RouteSegmentEndTime 40101026
    RouteSegmentID 40101007
    RouteSegmentLocationIDType 40101020
    RouteSegmentSequence 4010100A
    RouteSegmentStartLocationID 4010101E
    RouteSegmentStartTime 40101025
    RowOverlap 00280093
    RowPositionInTotalImagePixelMatrix 0048021F
    Rows 00280010
    SAR 00181316
    SCPStatus 00741242
    SNRThreshold 40101073
    SOPAuthorizationComment 01000424
    SOPAuthorizationDateTime 01000420
    SOPClassUID 00080016
    SOPClassesInStudy 00080062
    SOPClassesSupported 0008115A
    SOPInstanceStatus 01000410
    SOPInstanceUID 00080018
    SOPInstanceUIDOfConcatenationSource 00200242
    STOWRSStorageSequence 00404072
    SUVType 00541006
    SafePositionExitDate 30080162
    SafePositionExitTime 30080164
    SafePositionReturnDate 30080166
    SafePositionReturnTime 30080168
    SamplesPerPixel 00280002
    SamplesPerPixelUsed 00280003
    SamplingFrequency 003A001A
    SamplingStepSize 00701607
    Saturation 00160049
    SaturationRecovery 00189024
    ScanArc 00181143
    ScanArcType 3002012E
    ScanLength 00181302
    ScanMode 300A0308
    ScanOptions 00180022
    ScanPatternTypeCodeSequence 00221618
    ScanProcedure 0014409B
    ScanProgressionDirection 00540501
    ScanSpotMetersetWeights 300A0396
    ScanSpotMetersetsDelivered 30080047
    ScanSpotPositionMap 300A0394
    ScanSpotPrescribedIndices 300A0391
    ScanSpotReordered 300A0393
    ScanSpotReorderingAllowed 300A0395
    ScanSpotSizesDelivered 300A0399
    ScanSpotTimeOffset 300A038F
    ScanSpotTuneID 300A0390
    ScanStartPositionSequence 3002012B
    ScanStopPositionSequence 3002012C
    ScanType 40101048
    ScanVelocity 00181300
    ScannerSettingsSequence 0014409A
    ScanningSequence 00180020
    ScanningSpotSize 300A0398
    ScatterCorrected 00189760
    ScatterCorrectionMethod 00541105
    ScatterFractionFactor 00541323
    SceneCaptureType 00160046
    SceneType 0016003B
    ScheduledAdmissionDate 0038001A
    ScheduledAdmissionTime 0038001B
    ScheduledDischargeDate 0038001C
    ScheduledDischargeTime 0038001D
    ScheduledHumanPerformersSequence 00404034
    ScheduledPatientInstitutionResidence 0038001E
    ScheduledPerformingPhysicianIdentificationSequence 0040000B
    ScheduledPerformingPhysicianName 00400006
    ScheduledProcedureStepDescription 00400007
    ScheduledProcedureStepEndDate 00400004
    ScheduledProcedureStepEndTime 00400005
    ScheduledProcedureStepExpirationDateTime 00404008
    ScheduledProcedureStepID 00400009
    ScheduledProcedureStepLocation 00400011
    ScheduledProcedureStepModificationDateTime 00404010
    ScheduledProcedureStepPriority 00741200
    ScheduledProcedureStepSequence 00400100
    ScheduledProcedureStepStartDate 00400002
    ScheduledProcedureStepStartDateTime 00404005
    ScheduledProcedureStepStartTime 00400003
    ScheduledProcedureStepStatus 00400020
    ScheduledProcessingApplicationsCodeSequence 00404004
    ScheduledProcessingParametersSequence 00741210
    ScheduledProtocolCodeSequence 00400008
    ScheduledSpecimenSequence 00400500
    ScheduledStationAETitle 00400001
    ScheduledStationClassCodeSequence 00404026
    ScheduledStationGeographicLocationCodeSequence 00404027
    ScheduledStationName 00400010
    ScheduledStationNameCodeSequence 00404025
    ScheduledStepAttributesSequence 00400270
    ScheduledStudyLocation 00321020
    ScheduledStudyLocationAETitle 00321021
    ScheduledStudyStartDate 00321000
    ScheduledStudyStartTime 00321001
    ScheduledStudyStopDate 00321010
    ScheduledStudyStopTime 00321011
    ScheduledWorkitemCodeSequence 00404018
    ScopeOfInventorySequence 00080400
    ScreenMinimumColorBitDepth 0072010C
    ScreenMinimumGrayscaleBitDepth 0072010A
    ScreeningBaselineMeasured 00240120
    ScreeningBaselineMeasuredSequence 00240122
    ScreeningBaselineType 00240124
    ScreeningBaselineValue 00240126
    ScreeningTestModeCodeSequence 00240016
    SeamLineIndex 00520036
    SeamLineLocation 00520033
    SecondaryApprovalStatus 00140101
    SecondaryCaptureDeviceID 00181010
    SecondaryCaptureDeviceManufacturer 00181016
    SecondaryCaptureDeviceManufacturerModelName 00181018
    SecondaryCaptureDeviceSoftwareVersions 00181019
    SecondaryCountsAccumulated 00541311
    SecondaryCountsType 00541220
    SecondaryInspectionMethodSequence 4010107D
    SecondaryPositionerIncrement 00189515
    SecondaryPositionerIncrementSign 00189519
    SecondaryPositionerScanArc 00189509
    SecondaryPositionerScanStartAngle 00189511
    SecondaryReviewDate 00140102
    SecondaryReviewTime 00140103
    SecondaryReviewerName 00140104
    SegmentAlgorithmName 00620009
    SegmentAlgorithmType 00620008
    SegmentAnnotationCategoryCodeSequence 3010002B
    SegmentAnnotationTypeCodeSequence 3010002C
    SegmentAnnotationTypeModifierCodeSequence 3010002F
    SegmentCharacteristicsPrecedence 30100029
    SegmentCharacteristicsSequence 30100027
    SegmentDescription 00620006
    SegmentIdentificationSequence 0062000A
    SegmentLabel 00620005
    SegmentNumber 00620004
    SegmentReferenceIndex 30100022
    SegmentReferenceSequence 30100021
    SegmentSequence 00620002
    SegmentSurfaceGenerationAlgorithmIdentificationSequence 0066002D
    SegmentSurfaceSourceInstanceSequence 0066002E
    SegmentationAlgorithmIdentificationSequence 00620007
    SegmentationCreationTemplateLabel 3010001E
    SegmentationFractionalType 00620010
    SegmentationTemplateUID 3010001F
    SegmentationType 00620001
    SegmentedAlphaPaletteColorLookupTableData 00281224
    SegmentedBluePaletteColorLookupTableData 00281223
    SegmentedGreenPaletteColorLookupTableData 00281222
    SegmentedKSpaceTraversal 00189033
    SegmentedPropertyCategoryCodeSequence 00620003
    SegmentedPropertyTypeCodeSequence 0062000F
    SegmentedPropertyTypeModifierCodeSequence 00620011
    SegmentedRTAccessoryDeviceSequence 30100026
    SegmentedRedPaletteColorLookupTableData 00281221
    SegmentsOverlap 00620013
    SelectedFrameFunctionalGroupsSequence 30020101
    SelectedFrameNumber 30020100
    SelectedSegmentalOphthalmicAxialLengthSequence 00221257
    SelectedTotalOphthalmicAxialLengthSequence 00221260
    SelectorAEValue 0072005E
    SelectorASValue 0072005F
    SelectorATValue 00720060
    SelectorAttribute 00720026
    SelectorAttributeKeyword 00820019
    SelectorAttributeName 00820018
    SelectorAttributePrivateCreator 00720056
    SelectorAttributeVR 00720050
    SelectorCSValue 00720062
    SelectorCodeSequenceValue 00720080
    SelectorDAValue 00720061
    SelectorDSValue 00720072
    SelectorDTValue 00720063
    SelectorFDValue 00720074
    SelectorFLValue 00720076
    SelectorISValue 00720064
    SelectorLOValue 00720066
    SelectorLTValue 00720068
    SelectorOBValue 00720065
    SelectorODValue 00720073
    SelectorOFValue 00720067
    SelectorOLValue 00720075
    SelectorOVValue 00720081
    SelectorOWValue 00720069
    SelectorPNValue 0072006A
    SelectorSHValue 0072006C
    SelectorSLValue 0072007C
    SelectorSSValue 0072007E
    SelectorSTValue 0072006E
    SelectorSVValue 00720082
    SelectorSequencePointer 00720052
    SelectorSequencePointerItems 00741057
    SelectorSequencePointerPrivateCreator 00720054
    SelectorTMValue 0072006B
    SelectorUCValue 0072006F
    SelectorUIValue 0072007F
    SelectorULValue 00720078
    SelectorUNValue 0072006D
    SelectorURValue 00720071
    SelectorUSValue 0072007A
    SelectorUTValue 00720070
    SelectorUVValue 00720083
    SelectorValueNumber 00720028
    SelfTimerMode 00160019
    SendingApplicationEntityTitle 00020017
    SendingPresentationAddress 00020027
    SensingMethod 00160039
    Sensitivity 00186000
    SensitivityCalibrated 00189767
    SensitivityType 0016001A
    SensitivityValue 00240094
    SensorName 00143022
    SensorTemperature 00143028
    SequenceDelimitationItem FFFEE0DD
    SequenceName 00180024
    SequenceOfCompressedData 00280403
    SequenceOfUltrasoundRegions 00186011
    SequenceVariant 00180021
    SequencingIndicatorTrial 0040A060
    SeriesDate 00080021
    SeriesDescription 0008103E
    SeriesDescriptionCodeSequence 0008103F
    SeriesInStudy 00201000
    SeriesInstanceUID 0020000E
    SeriesNumber 00200011
    SeriesTime 00080031
    SeriesType 00541000
    ServiceEpisodeDescription 00380062
    ServiceEpisodeID 00380060
    SettlingPhaseFrame 00189624
    SetupDeviceDescription 300A01BA
    SetupDeviceLabel 300A01B8
    SetupDeviceParameter 300A01BC
    SetupDeviceSequence 300A01B4
    SetupDeviceType 300A01B6
    SetupImageComment 300A0402
    SetupReferenceDescription 300A01D0
    SetupTechnique 300A01B0
    SetupTechniqueDescription 300A01B2
    ShadingStyle 00701701
    ShadowColorCIELabValue 00700247
    ShadowOffsetX 00700245
    ShadowOffsetY 00700246
    ShadowOpacity 00700258
    ShadowStyle 00700244
    ShapeType 00700306
    SharedFunctionalGroupsSequence 52009229
    Sharpness 0016004A
    ShieldingDeviceDescription 300A01A6
    ShieldingDeviceLabel 300A01A4
    ShieldingDevicePosition 300A01A8
    ShieldingDeviceSequence 300A01A0
    ShieldingDeviceType 300A01A2
    Shininess 00701706
    ShortTermFluctuation 00240075
    ShortTermFluctuationCalculated 00240074
    ShortTermFluctuationProbability 00240077
    ShortTermFluctuationProbabilityCalculated 00240076
    ShotDurationTime 00800004
    ShotOffsetTime 00800005
    ShowAcquisitionTechniquesFlag 00720716
    ShowGraphicAnnotationFlag 00720712
    ShowGrayscaleInverted 00720706
    ShowImageTrueSizeFlag 00720710
    ShowPatientDemographicsFlag 00720714
    ShowTickLabel 00700278
    ShutterLeftVerticalEdge 00181602
    ShutterLowerHorizontalEdge 00181608
    ShutterOverlayGroup 00181623
    ShutterPresentationColorCIELabValue 00181624
    ShutterPresentationValue 00181622
    ShutterRightVerticalEdge 00181604
    ShutterShape 00181600
    ShutterSpeedValue 00160021
    ShutterUpperHorizontalEdge 00181606
    SignalDomainColumns 00289003
    SignalDomainRows 00289235
    SignalToNoiseRatio 00221155
    Signature 04000120
    SimpleFrameList 00081161
    SimulatedKeratometricCylinderSequence 00460218
    SingleCollimationWidth 00189306
    SkipBeats 00181086
    SkipFrameRangeFlag 00089460
    SlabOrientation 00189105
    SlabThickness 00189104
    SliceLocation 00201041
    SliceLocationVector 00182005
    SliceProgressionDirection 00540500
    SliceSensitivityFactor 00541320
    SliceThickness 00180050
    SliceVector 00540080
    SlideIdentifier 004006FA
    SmallestImagePixelValue 00280106
    SmallestImagePixelValueInPlane 00280110
    SmallestPixelValueInSeries 00280108
    SmallestValidPixelValue 00280104
    SmokingStatus 001021A0
    SmoothingType 20100080
    SnoutID 300A030F
    SnoutPosition 300A030D
    SnoutPositionTolerance 300A004B
    SnoutSequence 300A030C
    SoftTissueFocusThermalIndex 00185028
    SoftTissueSurfaceThermalIndex 00185029
    SoftTissueThermalIndex 00185027
    SoftcopyVOILUTSequence 00283110
    SoftwareVersions 00181020
    SortByCategory 00720602
    SortingDirection 00720604
    SortingOperationsSequence 00720600
    SoundPathLength 0014405A
    SoundSpeedCorrectionMechanismCodeSequence 00189832
    SourceAcquisitionBeamNumber 00189939
    SourceAcquisitionProtocolElementNumber 00189938
    SourceApplicationEntityTitle 00020016
    SourceApplicatorID 300A0291
    SourceApplicatorLength 300A0296
    SourceApplicatorManufacturer 300A0298
    SourceApplicatorName 300A0294
    SourceApplicatorNumber 300A0290
    SourceApplicatorStepSize 300A02A0
    SourceApplicatorTipLength 300A0274
    SourceApplicatorType 300A0292
    SourceApplicatorWallNominalThickness 300A029C
    SourceApplicatorWallNominalTransmission 300A029E
    SourceAxisDistance 300A00B4
    SourceConceptualVolumeSequence 30100018
    SourceConceptualVolumeUID 30100015
    SourceDescription 300A021C
    SourceEncapsulationNominalThickness 300A0222
    SourceEncapsulationNominalTransmission 300A0224
    SourceEndDateTime 0018936A
    SourceFrameOfReferenceUID 00640003
    SourceHangingProtocolSequence 00720012
    SourceIdentifier 00340005
    SourceImageCornealProcessedDataSequence 00460244
    SourceImageEvidenceSequence 00089154
    SourceImageSequence 00082112
    SourceInstanceSequence 00420013
    SourceIrradiationEventSequence 00083011
    SourceIsotopeHalfLife 300A0228
    SourceIsotopeName 300A0226
    SourceManufacturer 300A0216
    SourceModelID 300A021B
    SourceMovementType 300A0288
    SourceNumber 300A0212
    SourceOfAnteriorChamberDepthDataCodeSequence 00221133
    SourceOfCorneaMeasurementDataCodeSequence 00460111
    SourceOfCornealSizeDataCodeSequence 00221036
    SourceOfLensThicknessDataCodeSequence 00221132
    SourceOfOphthalmicAxialLengthCodeSequence 00221035
    SourceOfPreviousValues 04000564
    SourceOfRefractiveMeasurementsCodeSequence 00221135
    SourceOfRefractiveMeasurementsSequence 00221134
    SourceOrientation 40101060
    SourcePatientGroupIdentificationSequence 00100026
    SourcePixelPlanesCharacteristicsSequence 3006004A
    SourcePosition 40101061
    SourcePresentationAddress 00020026
    SourceReconstructionProtocolElementNumber 0018993A
    SourceRollAngle 300A067A
    SourceSequence 300A0210
    SourceSerialNumber 30080105
    SourceSeriesInformationSequence 3006004C
    SourceSeriesSequence 3006004B
    SourceStartDateTime 00189369
    SourceStrength 300A022B
    SourceStrengthReferenceDate 300A022C
    SourceStrengthReferenceTime 300A022E
    SourceStrengthUnits 300A0229
    SourceToApplicatorMountingPositionDistance 300A0436
    SourceToBeamLimitingDeviceDistance 300A00BA
    SourceToBlockTrayDistance 300A00F6
    SourceToCompensatorDistance 300A02E2
    SourceToCompensatorTrayDistance 300A00E6
    SourceToExternalContourDistance 300A0132
    SourceToGeneralAccessoryDistance 300A0425
    SourceToPatientSurfaceDistance 300A0634
    SourceToReferenceObjectDistance 30020028
    SourceToSurfaceDistance 300A0130
    SourceToWedgeTrayDistance 300A00DA
    SourceType 300A0214
    SourceWaveformSequence 003A020A
    SpacingBetweenSlices 00180088
    SpatialFrequencyResponseColumnNames 0016000C
    SpatialFrequencyResponseColumns 0016000B
    SpatialFrequencyResponseRows 0016000A
    SpatialFrequencyResponseValues 0016000D
    SpatialLocationsPreserved 0028135A
    SpatialPresaturation 00189027
    SpatialResolution 00181050
    SpatialTransformOfDose 30040005
    SpecialNeeds 00380050
    SpecificAbsorptionRateDefinition 00189179
    SpecificAbsorptionRateSequence 00189239
    SpecificAbsorptionRateValue 00189181
    SpecificCharacterSet 00080005
    SpecificCharacterSetOfFileSetDescriptorFile 00041142
    SpecificationSelectionGuidance 00820033
    SpecifiedChannelTotalTime 30080132
    SpecifiedMeterset 30080042
    SpecifiedNumberOfPulses 30080136
    SpecifiedPrimaryMeterset 30080032
    SpecifiedPulseRepetitionInterval 3008013A
    SpecifiedSecondaryMeterset 30080033
    SpecifiedTreatmentTime 3008003A
    SpecimenAccessionNumber 0040050A
    SpecimenDescriptionSequence 00400560
    SpecimenDescriptionSequenceTrial 00400552
    SpecimenDescriptionTrial 00400553
    SpecimenDetailedDescription 00400602
    SpecimenIdentifier 00400551
    SpecimenLabelInImage 00480010
    SpecimenLocalizationContentItemSequence 00400620
    SpecimenPreparationSequence 00400610
    SpecimenPreparationStepContentItemSequence 00400612
    SpecimenReferenceSequence 00480110
    SpecimenSequence 00400550
    SpecimenShortDescription 00400600
    SpecimenTypeCodeSequence 0040059A
    SpecimenUID 00400554
    SpectralSensitivity 00160017
    SpectralWidth 00189052
    SpectrallySelectedExcitation 00189026
    SpectrallySelectedSuppression 00189025
    SpectroscopyAcquisitionDataColumns 00189127
    SpectroscopyAcquisitionOutOfPlanePhaseSteps 00189159
    SpectroscopyAcquisitionPhaseColumns 00189234
    SpectroscopyAcquisitionPhaseRows 00189095
    SpectroscopyData 56000020
    SpecularReflectionIntensity 00701705
    SpherePower 00460146
    SphericalLensPower 00220007
    SpiralPitchFactor 00189311
    Spoiling 00189016
    StackID 00209056
    StageCodeSequence 0040000A
    StageName 00082120
    StageNumber 00082122
    StandardOutputSensitivity 0016001B
    StartAcquisitionDateTime 00189516
    StartAngle 00540200
    StartCardiacTriggerCountThreshold 00189717
    StartCumulativeMeterset 30020106
    StartCumulativeMetersetWeight 300C0008
    StartCumulativeTimeWeight 00741407
    StartDensityThreshold 00189715
    StartMeterset 30080078
    StartRelativeDensityDifferenceThreshold 00189716
    StartRespiratoryTriggerCountThreshold 00189718
    StartTrim 00082142
    StartingMetersetValueKnownFlag 300A0723
    StartingRespiratoryAmplitude 00209246
    StartingRespiratoryPhase 00209247
    StationAETitle 00080055
    StationName 00081010
    Status 00000900
    SteadyStatePulseSequence 00189017
    SteepCornealAxisSequence 00460112
    SteepKeratometricAxisSequence 00460074
    SteeringAngle 00186036
    StereoBaselineAngle 00220010
    StereoBaselineDisplacement 00220011
    StereoHorizontalPixelOffset 00220012
    StereoPairsPresent 00220028
    StereoPairsSequence 00220020
    StereoRotation 00220014
    StereoVerticalPixelOffset 00220013
    StimuliRetestingQuantity 00240042
    StimulusArea 00240025
    StimulusColorCodeSequence 00240021
    StimulusPresentationTime 00240028
    StimulusResults 00240093
    StopCumulativeMeterset 30020107
    StopTrim 00082143
    StorageMediaFileSetID 00880130
    StorageMediaFileSetUID 00880140
    StorageProtocolElementSequence 00189936
    StorageProtocolElementSpecificationSequence 00189935
    StorageURL 00404073
    StoredInstanceBaseURI 00080407
    StoredInstanceTransferSyntaxUID 0008040E
    StoredValueColorRangeSequence 00281230
    StrainAdditionalInformation 00100218
    StrainCodeSequence 00100219
    StrainDescription 00100212
    StrainNomenclature 00100213
    StrainSource 00100217
    StrainSourceRegistryCodeSequence 00100215
    StrainStockNumber 00100214
    StrainStockSequence 00100216
    StructureSetDate 30060008
    StructureSetDescription 30060006
    StructureSetLabel 30060002
    StructureSetName 30060004
    StructureSetROISequence 30060020
    StructureSetTime 30060009
    StructuredConstraintObservationSequence 0082000C
    StructuredDisplayBackgroundCIELabValue 00720420
    StructuredDisplayImageBoxSequence 00720422
    StructuredDisplayTextBoxSequence 00720424
    StudiesContainingOtherReferencedInstancesSequence 00081200
    StudyAccessEndPointsSequence 00080421
    StudyArrivalDate 00321040
    StudyArrivalTime 00321041
    StudyComments 00324000
    StudyCompletionDate 00321050
    StudyCompletionTime 00321051
    StudyComponentStatusID 00321055
    StudyDate 00080020
    StudyDescription 00081030
    StudyID 00200010
    StudyIDIssuer 00320012
    StudyInstanceUID 0020000D
    StudyPriorityID 0032000C
    StudyReadDate 00320034
    StudyReadTime 00320035
    StudyStatusID 0032000A
    StudyTime 00080030
    StudyUpdateDateTime 0008041F
    StudyVerifiedDate 00320032
    StudyVerifiedTime 00320033
    SubjectArea 0016002A
    SubjectDistance 00160026
    SubjectDistanceRange 0016004C
    SubjectLocation 00160037
    SubjectRelativePositionInImage 00100028
    SubjectiveRefractionLeftEyeSequence 00460098
    SubjectiveRefractionRightEyeSequence 00460097
    SubscriptionListStatus 00741244
    SubstanceAdministrationApproval 00440002
    SubstanceAdministrationDateTime 00440010
    SubstanceAdministrationDeviceID 00440012
    SubstanceAdministrationNotes 00440011
    SubstanceAdministrationParameterSequence 00440019
    SubtaskWorkitemCodeSequence 3002011B
    SubtractionItemID 00289416
    SummarizedFilterLookupTable 003A0320
    SupportedImageDisplayFormatsSequence 200000A8
    SurfaceAsymmetryIndex 00460232
    SurfaceComments 00660004
    SurfaceCount 0066002A
    SurfaceEntryPoint 300A012E
    SurfaceMeshPrimitivesSequence 00660013
    SurfaceMeshZPixelOffset 00221658
    SurfaceModelDescriptionSequence 00686360
    SurfaceModelLabel 00686380
    SurfaceModelScalingFactor 00686390
    SurfaceNumber 00660003
    SurfacePointColorCIELabValueData 00800007
    SurfacePointPresentationValueData 00800006
    SurfacePointsNormalsSequence 00660012
    SurfacePointsSequence 00660011
    SurfaceProcessing 00660009
    SurfaceProcessingAlgorithmIdentificationSequence 00660035
    SurfaceProcessingDescription 0066000B
    SurfaceProcessingRatio 0066000A
    SurfaceRegularityIndex 00460230
    SurfaceScanAcquisitionTypeCodeSequence 00800001
    SurfaceScanModeCodeSequence 00800002
    SurfaceSequence 00660002
    SurgicalTechnique 00760030
    SurgicallyInducedAstigmatismSequence 00221045
    SwitchingPhaseNominalDuration 0018936C
    SwitchingPhaseNumber 0018936B
    SwitchingPhaseTransitionDuration 0018936D
    SwivelRange 00701A06
    SynchronizationChannel 0018106C
    SynchronizationFrameOfReferenceUID 00200200
    SynchronizationTrigger 0018106A
    SynchronizedImageBoxList 00720432
    SynchronizedScrollingSequence 00720210
    SyntheticData 0008001C
    SyringeCounts 00181045
    SystemStatus 00287006
    SystemStatusComment 00287007
    T2Preparation 00189021
    TDRType 40101027
    TIDOffset 00286120
    TIPType 40101039
    TMLinePositionX0 0018603D
    TMLinePositionX0Retired 0018603C
    TMLinePositionX1 00186041
    TMLinePositionX1Retired 00186040
    TMLinePositionY0 0018603F
    TMLinePositionY0Retired 0018603E
    TMLinePositionY1 00186043
    TMLinePositionY1Retired 00186042
    TableAngle 00181138
    TableColumnDefinitionSequence 0040A807
    TableColumnNumber 0040A805
    TableCradleTiltAngle 00189471
    TableFeedPerRotation 00189310
    TableFrameOfReferenceUID 00209313
    TableHeadTiltAngle 00189470
    TableHeight 00181130
    TableHorizontalRotationAngle 00189469
    TableLateralIncrement 00181136
    TableLongitudinalIncrement 00181137
    TableMotion 00181134
    TableOfParameterValues 0018605A
    TableOfPixelValues 00186058
    TableOfXBreakPoints 00186052
    TableOfYBreakPoints 00186054
    TablePosition 00189327
    TablePositionSequence 00189406
    TableRowDefinitionSequence 0040A806
    TableRowNumber 0040A804
    TableSpeed 00189309
    TableTopEccentricAdjustedAngle 0074102B
    TableTopEccentricAngle 300A0125
    TableTopEccentricAngleTolerance 300A004E
    TableTopEccentricAxisDistance 300A0124
    TableTopEccentricRotationDirection 300A0126
    TableTopLateralAdjustedPosition 00741028
    TableTopLateralPosition 300A012A
    TableTopLateralPositionTolerance 300A0053
    TableTopLateralSetupDisplacement 300A01D6
    TableTopLongitudinalAdjustedPosition 00741027
    TableTopLongitudinalPosition 300A0129
    TableTopLongitudinalPositionTolerance 300A0052
    TableTopLongitudinalSetupDisplacement 300A01D4
    TableTopPitchAdjustedAngle 0074102C
    TableTopPitchAngle 300A0140
    TableTopPitchAngleTolerance 300A004F
    TableTopPitchRotationDirection 300A0142
    TableTopPositionAlignmentUID 300A0054
    TableTopRollAdjustedAngle 0074102D
    TableTopRollAngle 300A0144
    TableTopRollAngleTolerance 300A0050
    TableTopRollRotationDirection 300A0146
    TableTopVerticalAdjustedPosition 00741026
    TableTopVerticalPosition 300A0128
    TableTopVerticalPositionTolerance 300A0051
    TableTopVerticalSetupDisplacement 300A01D2
    TableTraverse 00181131
    TableType 0018113A
    TableVerticalIncrement 00181135
    TableXPositionToIsocenter 00189466
    TableYPositionToIsocenter 00189467
    TableZPositionToIsocenter 00189468
    TabulatedValuesSequence 0040A801
    TagAngleFirstAxis 00189019
    TagAngleSecondAxis 00189219
    TagSpacingFirstDimension 00189030
    TagSpacingSecondDimension 00189218
    TagThickness 00189035
    Tagging 00189028
    TaggingDelay 00189184
    TangentialPower 00460250
    TargetExposureIndex 00181412
    TargetFrameOfReferenceUID 0018991E
    TargetLabel 00182045
    TargetLuminanceCharacteristicsSequence 00287008
    TargetMaterialSequence 40101072
    TargetMaximumDose 300A0027
    TargetMaximumLuminance 0028701E
    TargetMinimumDose 300A0025
    TargetMinimumLuminance 0028701D
    TargetPositionReferenceIndicator 0020103F
    TargetPrescriptionDose 300A0026
    TargetRefraction 00221037
    TargetUID 00182042
    TargetUnderdoseVolumeFraction 300A0028
    TelephoneNumberTrial 0040A354
    TeletherapyRadiationType 30100047
    Temperature 00160030
    TemplateExtensionCreatorUID 0040DB0D
    TemplateExtensionFlag 0040DB0B
    TemplateExtensionOrganizationUID 0040DB0C
    TemplateIdentifier 0040DB00
    TemplateLocalVersion 0040DB07
    TemplateName 300A0244
    TemplateNumber 300A0240
    TemplateType 300A0242
    TemplateVersion 0040DB06
    TemporalPositionIdentifier 00200100
    TemporalPositionIndex 00209128
    TemporalPositionSequence 00209310
    TemporalPositionTimeOffset 0020930D
    TemporalRangeType 0040A130
    TemporalRelationshipIntervalAnchor 3010004F
    TemporalResolution 00200110
    TerminalType 00004010
    TerminationCardiacTriggerCountThreshold 00189723
    TerminationCountsThreshold 00189719
    TerminationDensityThreshold 00189720
    TerminationRelativeDensityThreshold 00189721
    TerminationRespiratoryTriggerCountThreshold 00189724
    TerminationTimeThreshold 00189722
    TestImageValidation 0028702B
    TestPatternCodeSequence 0028702C
    TestPointNormalsDataFlag 00240057
    TestPointNormalsSequence 00240058
    TestResult 00287029
    TestResultComment 0028702A
    TextColorCIELabValue 00700241
    TextComments 40004000
    TextFormatID 00005130
    TextObjectSequence 00700008
    TextString 20300020
    TextStyleSequence 00700231
    TextValue 0040A160
    TextureLabel 00800009
    TherapeuticRoleCategoryCodeSequence 30100064
    TherapeuticRoleTypeCodeSequence 30100065
    TherapyDescription 00180039
    TherapyType 00180037
    ThreatCategory 40101012
    ThreatCategoryDescription 40101013
    ThreatDetectionAlgorithmAndVersion 40101029
    ThreatROIBase 40101004
    ThreatROIBitmap 40101006
    ThreatROIExtents 40101005
    ThreatROIVoxelSequence 40101001
    ThreatSequence 40101011
    ThreeDDegreeOfFreedomAxis 00686490
    ThreeDImplantTemplateGroupMemberMatchingAxes 00780060
    ThreeDImplantTemplateGroupMemberMatchingPoint 00780050
    ThreeDLineCoordinates 006865D0
    ThreeDMatingAxes 006864D0
    ThreeDMatingPoint 006864C0
    ThreeDPlaneNormal 00686620
    ThreeDPlaneOrigin 00686610
    ThreeDPointCoordinates 00686590
    ThreeDRenderingType 00720520
    ThresholdDensity 20400100
    ThresholdSequence 00701B11
    ThresholdType 00701B13
    ThresholdValue 00701B14
    ThresholdValueSequence 00701B12
    TickAlignment 00700274
    TickLabel 00700289
    TickLabelAlignment 00700279
    TickPosition 00700288
    Time 0040A122
    TimeBasedImageSetsSequence 00720030
    TimeDistributionProtocol 00181802
    TimeDomainFiltering 00189065
    TimeOfDocumentCreationOrVerbalTransactionTrial 0040A112
    TimeOfFlightContrast 00189015
    TimeOfFlightInformationUsed 00189755
    TimeOfFrameGroupSequence 0034000D
    TimeOfGainCalibration 00143077
    TimeOfLastCalibration 00181201
    TimeOfLastDetectorCalibration 0018700E
    TimeOfSecondaryCapture 00181014
    TimeRange 00081163
    TimeSeriesBlending 00701B07
    TimeSliceVector 00540100
    TimeSlotInformationSequence 00540072
    TimeSlotNumber 00200017
    TimeSlotTime 00540073
    TimeSlotVector 00540070
    TimeSource 00181801
    TimezoneOffsetFromUTC 00080201
    TissueHeterogeneityCorrection 30040014
    TissueLocation 00480115
    ToleranceTableLabel 300A0043
    ToleranceTableNumber 300A0042
    ToleranceTableSequence 300A0040
    ToleranceValue 300A062C
    TomoAngle 00181470
    TomoClass 00181491
    TomoLayerHeight 00181460
    TomoTime 00181480
    TomoType 00181490
    TomotherapeuticControlPointSequence 30100098
    TomotherapeuticLeafInitialClosedDurations 3010009A
    TomotherapeuticLeafOpenDurations 30100099
    TopLeftHandCornerOfLocalizerArea 00480201
    TopicAuthor 00880910
    TopicKeywords 00880912
    TopicSubject 00880906
    TopicTitle 00880904
    ToricIOLPowerForExactEmmetropiaSequence 0022104A
    ToricIOLPowerForExactTargetRefractionSequence 0022104B
    ToricIOLPowerSequence 00221047
    TotalAperture 00145101
    TotalBlockTrayFactor 300A00F2
    TotalBlockTrayWaterEquivalentThickness 300A00F3
    TotalCollimationWidth 00189307
    TotalCompensatorTrayFactor 300A00E2
    TotalCompensatorTrayWaterEquivalentThickness 300A02E3
    TotalGain 00185040
    TotalNumberOfExposures 00400301
    TotalNumberOfPiecesOfMediaCreated 2200000B
    TotalNumberOfStudyRecords 00080428
    TotalPixelMatrixColumns 00480006
    TotalPixelMatrixFocalPlanes 00480303
    TotalPixelMatrixOriginSequence 00480008
    TotalPixelMatrixRows 00480007
    TotalPrescriptionDose 300C0115
    TotalProcessingTime 40101069
    TotalReferenceAirKerma 300A0250
    TotalTimeOfFluoroscopy 00400300
    TotalWedgeTrayWaterEquivalentThickness 300A00D7
    TrackPointIndexList 00660129
    TrackSequence 00660102
    TrackSetAnatomicalTypeCodeSequence 00660108
    TrackSetDescription 00660107
    TrackSetLabel 00660106
    TrackSetNumber 00660105
    TrackSetSequence 00660101
    TrackSetStatisticsSequence 00660124
    TrackStatisticsSequence 00660130
    TrackingAlgorithmIdentificationSequence 00660104
    TrackingID 00620020
    TrackingUID 00620021
    TransactionStatus 00080417
    TransactionStatusComment 00080418
    TransactionUID 00081195
    TransducerApplicationCodeSequence 0018980F
    TransducerBeamSteeringCodeSequence 0018980E
    TransducerData 00185010
    TransducerFrequency 00186030
    TransducerGeometryCodeSequence 0018980D
    TransducerIdentificationSequence 00185011
    TransducerOrientation 00082204
    TransducerOrientationModifierSequence 00082246
    TransducerOrientationSequence 00082244
    TransducerPosition 00082200
    TransducerPositionModifierSequence 00082242
    TransducerPositionSequence 00082240
    TransducerResponseSequence 0018982C
    TransducerScanPatternCodeSequence 00189809
    TransducerTechnologySequence 00189831
    TransducerType 00186031
    TransferSyntaxUID 00020010
    TransferTubeLength 300A02A4
    TransferTubeNumber 300A02A2
    TransformDescription 00142222
    TransformLabel 00280400
    TransformNumberOfAxes 00142224
    TransformOrderOfAxes 00142226
    TransformVersionNumber 00280401
    TransformationAlgorithmSequence 00221513
    TransformationMethodCodeSequence 00221512
    TransformedAxisUnits 00142228
    TranslationRateX 0014409C
    TranslationRateY 0014409D
    TransmitCoilManufacturerName 00189050
    TransmitCoilName 00181251
    TransmitCoilType 00189051
    TransmitTransducerSequence 00144010
    TransmitTransducerSettingsSequence 00144050
    TransmitterFrequency 00189098
    TransportClassification 40101067
    TransverseDetectorSeparation 00189726
    TransverseMash 00541202
    TrayAccessoryCode 300A0355
    TreatmentControlPointDate 30080024
    TreatmentControlPointTime 30080025
    TreatmentDate 30080250
    TreatmentDeliveryContinuationFlag 300A0708
    TreatmentDeliveryType 300A00CE
    TreatmentDeviceIdentificationSequence 300A063A
    TreatmentMachineName 300A00B2
    TreatmentMachineSequence 300A0206
    TreatmentMachineSpecialModeCodeSequence 300A0635
    TreatmentPositionGroupLabel 300A0608
    TreatmentPositionGroupSequence 300A060A
    TreatmentPositionGroupUID 300A0609
    TreatmentPositionIndex 300A0606
    TreatmentPositionSequence 300A063F
    TreatmentProtocols 300A0009
    TreatmentRecordContentOrigin 300A0709
    TreatmentSessionApplicationSetupSequence 30080110
    TreatmentSessionBeamSequence 30080020
    TreatmentSessionIonBeamSequence 30080021
    TreatmentSessionUID 300A0700
    TreatmentSite 30100077
    TreatmentSiteCodeSequence 30100078
    TreatmentSiteModifierCodeSequence 30100089
    TreatmentSites 300A000B
    TreatmentStatusComment 30080202
    TreatmentSummaryCalculatedDoseReferenceSequence 30080050
    TreatmentSummaryMeasuredDoseReferenceSequence 300800E0
    TreatmentTechniqueNotes 3010007A
    TreatmentTerminationCode 3008002B
    TreatmentTerminationDescription 300A0730
    TreatmentTerminationStatus 3008002A
    TreatmentTime 30080251
    TreatmentTimeLimit 300A062E
    TreatmentToleranceViolationAttributeSequence 300A0733
    TreatmentToleranceViolationCategory 300A0732
    TreatmentToleranceViolationCauseCodeSequence 300A0762
    TreatmentToleranceViolationDateTime 300A0736
    TreatmentToleranceViolationDescription 300A0734
    TreatmentToleranceViolationIdentification 300A0735
    TreatmentToleranceViolationSequence 300A0731
    TreatmentToleranceViolationTypeCodeSequence 300A0761
    TreatmentVerificationStatus 3008002C
    TriangleFanSequence 00660027
    TrianglePointIndexList 00660023
    TriangleStripSequence 00660026
    TriggerSamplePosition 0018106E
    TriggerSourceOrType 00181061
    TriggerTime 00181060
    TriggerTimeOffset 00181069
    TriggerVector 00540210
    TriggerWindow 00181094
    Trim 20100140
    TubeAngle 00189303
    TwoDDegreeOfFreedomAxis 006864F0
    TwoDDegreeOfFreedomSequence 00686470
    TwoDImplantTemplateGroupMemberMatchingAxes 007800A0
    TwoDImplantTemplateGroupMemberMatchingPoint 00780090
    TwoDLineCoordinates 006865B0
    TwoDLineCoordinatesSequence 006865A0
    TwoDMatingAxes 00686460
    TwoDMatingFeatureCoordinatesSequence 00686430
    TwoDMatingPoint 00686450
    TwoDPlaneCoordinatesSequence 006865E0
    TwoDPlaneIntersection 006865F0
    TwoDPointCoordinates 00686560
    TwoDPointCoordinatesSequence 00686550
    TwoDimensionalToThreeDimensionalMapData 00221531
    TwoDimensionalToThreeDimensionalMapSequence 00221518
    TypeOfDetectorMotion 00540202
    TypeOfFilters 00181161
    TypeOfInstances 0040E020
    TypeOfOpticalCorrection 00221046
    TypeOfPatientID 00100022
    TypeOfSynchronization 00720434
    UDISequence 0018100A
    UID 0040A124
    URNCodeValue 00080120
    USImageDescriptionSequence 00189806
    UVMappingSequence 00800008
    UValueData 00800010
    UltrasoundAcquisitionGeometry 00209307
    UltrasoundColorDataPresent 00280014
    UltrasoundOphthalmicAxialLengthMeasurementsSequence 00221220
    UltrasoundSelectedOphthalmicAxialLengthSequence 00221230
    UnassignedPerFrameConvertedAttributesSequence 00209171
    UnassignedSharedConvertedAttributesSequence 00209170
    Underlined 00700248
    UnformattedTextValue 00700006
    UnifiedProcedureStepListStatus 00741246
    UnifiedProcedureStepPerformedProcedureSequence 00741216
    UniformResourceLocatorTrial 0040A992
    UniqueDeviceIdentifier 00181009
    Units 00541001
    UniversalEntityID 00400032
    UniversalEntityIDType 00400033
    UnspecifiedLateralityLensSequence 00460016
    UpdatedMetadataSequence 0008041E
    UpperCutoffFrequency 00189830
    UpperLimitNumberOfPersistentFluoroscopyFrames 001811B5
    UpperLowerPixelValues 00181240
    UrgencyOrPriorityAlertsTrial 0040A057
    UsedFiducialsSequence 00700314
    UsedRTStructureSetROISequence 00700315
    UsedSegmentsSequence 00620012
    UserContentLabel 30100033
    UserContentLongLabel 30100034
    UserSelectedGainY 0014408B
    UserSelectedOffsetX 0014408D
    UserSelectedOffsetY 0014408E
    UserSelectedPhase 0014408C
    VOILUTFunction 00281056
    VOILUTSequence 00283010
    VOIType 00720702
    VValueData 00800011
    ValueType 0040A040
    VariableFlipAngleFlag 00181315
    VariableModalityLUTSequence 00283001
    VectorAccuracy 00660020
    VectorCoordinateData 00660021
    VectorDimensionality 0066001F
    VectorGridData 00640009
    VelocityEncodingAcquisitionSequence 00189092
    VelocityEncodingDirection 00189090
    VelocityEncodingMaximumValue 00189217
    VelocityEncodingMinimumValue 00189091
    VelocityOfSound 00144064
    VerbalSourceIdentifierCodeSequenceTrial 0040A358
    VerbalSourceTrial 0040A352
    VerificationDateTime 0040A030
    VerificationFlag 0040A493
    VerificationImageTiming 00741032
    VerifyingObserverIdentificationCodeSequence 0040A088
    VerifyingObserverName 0040A075
    VerifyingObserverSequence 0040A073
    VerifyingOrganization 0040A027
    VertexDistance 0022000F
    VertexPointIndexList 00660025
    VerticalAlignment 00700243
    VerticalOffsetOfSensor 00143026
    VerticalPrismBase 00460036
    VerticalPrismPower 00460034
    VerticesOfTheOutlineOfPupil 00460208
    VerticesOfThePolygonalCollimator 00181720
    VerticesOfThePolygonalExposureControlSensingRegion 00189442
    VerticesOfThePolygonalOutline 00181638
    VerticesOfThePolygonalShutter 00181620
    VerticesOfTheRegion 00289503
    VideoImageFormatAcquired 00181022
    ViewCodeSequence 00540220
    ViewModifierCodeSequence 00540222
    ViewName 00082127
    ViewNumber 00082128
    ViewOrientationCodeSequence 006862E0
    ViewOrientationModifierCodeSequence 006862F0
    ViewPosition 00185101
    ViewingDistance 00460106
    ViewingDistanceType 00460125
    ViewpointLookAtPoint 00701604
    ViewpointPosition 00701603
    ViewpointUpDirection 00701605
    VirtualSourceAxisDistances 300A030A
    VisitComments 00384000
    VisitStatusID 00380008
    VisualAcuityBothEyesOpenSequence 00460124
    VisualAcuityLeftEyeSequence 00460123
    VisualAcuityMeasurementSequence 00240110
    VisualAcuityModifiers 00460135
    VisualAcuityRightEyeSequence 00460122
    VisualAcuityTypeCodeSequence 00460121
    VisualEvaluationMethodCodeSequence 0028702E
    VisualEvaluationResultSequence 00287015
    VisualEvaluationTestSequence 00287028
    VisualFieldCatchTrialSequence 00240034
    VisualFieldGlobalResultsIndexSequence 00240320
    VisualFieldHorizontalExtent 00240010
    VisualFieldMeanSensitivity 00240070
    VisualFieldShape 00240012
    VisualFieldTestDuration 00240088
    VisualFieldTestNormalsFlag 00240063
    VisualFieldTestPointNormalsSequence 00240097
    VisualFieldTestPointSequence 00240089
    VisualFieldTestPointXCoordinate 00240090
    VisualFieldTestPointYCoordinate 00240091
    VisualFieldTestReliabilityGlobalIndexSequence 00240317
    VisualFieldVerticalExtent 00240011
    VitalStainCodeSequenceTrial 004009F8
    VitreousStatusCodeSequence 00221025
    VitreousStatusDescription 00221066
    VolumeBasedCalculationTechnique 00089207
    VolumeCroppingMethod 00701302
    VolumeCroppingSequence 00701301
    VolumeFrameOfReferenceUID 00209312
    VolumeLocalizationSequence 00189126
    VolumeLocalizationTechnique 00189054
    VolumeOfPTO 40101023
    VolumeStreamSequence 00701A08
    VolumeToTableMappingMatrix 0020930A
    VolumeToTransducerMappingMatrix 00209309
    VolumeToTransducerRelationship 0020930B
    VolumetricAnnotationSequence 00701901
    VolumetricCurvePoints 0070150D
    VolumetricCurveUpDirections 00701A07
    VolumetricPresentationInputAnnotationSequence 00701905
    VolumetricPresentationInputIndex 00701804
    VolumetricPresentationInputNumber 00701207
    VolumetricPresentationInputSetSequence 0070120A
    VolumetricPresentationInputSetUID 00701209
    VolumetricPresentationStateInputSequence 00701201
    VolumetricProperties 00089206
    WADORSRetrievalSequence 0040E025
    WADORetrievalSequence 0040E023
    WarningReason 00081196
    WaterDepth 00160033
    WaterEquivalentDiameter 00181271
    WaterEquivalentDiameterCalculationMethodCodeSequence 00181272
    WaterReferenceAcquisition 00189297
    WaterReferencedPhaseCorrection 00189199
    WaveformAmplifierType 003A0317
    WaveformAnnotationSequence 0040B020
    WaveformBitsAllocated 54001004
    WaveformBitsStored 003A021A
    WaveformChannelNumber 003A0202
    WaveformData 54001010
    WaveformDataDisplayScale 003A0230
    WaveformDisplayBackgroundCIELabValue 003A0231
    WaveformFilterDescription 003A0329
    WaveformFilterType 003A0322
    WaveformOriginality 003A0004
    WaveformPaddingValue 5400100A
    WaveformPresentationGroupSequence 003A0240
    WaveformSampleInterpretation 54001006
    WaveformSequence 54000100
    WedgeAngle 300A00D5
    WedgeAngleFloat 00145107
    WedgeChamferHeight 0014511D
    WedgeCurve 0014511E
    WedgeDefinitionSequence 300A0651
    WedgeDescription 00145111
    WedgeElement1Position 00145109
    WedgeFactor 300A00D6
    WedgeFrontGap 00145117
    WedgeFrontHeight 00145119
    WedgeID 300A00D4
    WedgeInContactLength 00145116
    WedgeInContactWidth 0014511C
    WedgeManufacturerName 00145110
    WedgeMaterial 0014510B
    WedgeMaterialVelocity 0014510A
    WedgeModelNumber 00145106
    WedgeName 0014510F
    WedgeNumber 300A00D2
    WedgeOffsetX 00145113
    WedgeOffsetY 00145114
    WedgeOffsetZ 0014510C
    WedgeOrientation 300A00D8
    WedgeOriginOffsetX 0014510D
    WedgePosition 300A0118
    WedgePositionSequence 300A0116
    WedgeRearHeight 0014511A
    WedgeRoofAngle 00145108
    WedgeSequence 300A00D1
    WedgeThinEdgePosition 300A00DB
    WedgeTimeDelay 0014510E
    WedgeTotalHeight 00145118
    WedgeTotalLength 00145115
    WedgeTotalWidth 0014511B
    WedgeType 300A00D3
    WeekdayFractionPatternSequence 30100087
    WeightingLookupTableData 00701808
    WeightingLookupTableDescriptor 00701807
    WeightingTransferFunctionSequence 00701806
    WhiteBalance 00160043
    WhitePoint 00160001
    WhitePointFlag 00287021
    WholeBodyTechnique 00181301
    WholeSlideMicroscopyImageFrameTypeSequence 00400710
    WideFieldOphthalmicPhotographyQualityRatingSequence 00221525
    WideFieldOphthalmicPhotographyQualityThresholdSequence 00221526
    WideFieldOphthalmicPhotographyThresholdQualityRating 00221527
    WindowCenter 00281050
    WindowCenterWidthExplanation 00281055
    WindowWidth 00281051
    WorklistLabel 00741202
    XAAcquisitionDuration 001811BD
    XAAcquisitionFrameRate 001811B9
    XAAcquisitionPhaseDetailsSequence 001811B8
    XAPlaneDetailsSequence 001811BA
    XAXRFFrameCharacteristicsSequence 00189412
    XCoordinatesCenterPixelViewAngle 00221528
    XDSRetrievalSequence 0040E024
    XDSStorageSequence 00404074
    XFocusCenter 00181183
    XOffsetInSlideCoordinateSystem 0040072A
    XRay3DAcquisitionSequence 00189507
    XRay3DFrameTypeSequence 00189504
    XRay3DReconstructionSequence 00189530
    XRayAcquisitionDoseSequence 00189542
    XRayDetectorID 00189371
    XRayDetectorIndex 00189370
    XRayDetectorLabel 00189373
    XRayFilterDetailsSequence 001811BC
    XRayFilterSequence 00189556
    XRayGeometrySequence 00189476
    XRayGridSequence 00189555
    XRayImageReceptorAngle 3002000E
    XRayImageReceptorTranslation 3002000D
    XRayMassAttenuationCoefficient 00189384
    XRayOutput 00400312
    XRayReceptorType 00189420
    XRaySourceID 00189367
    XRaySourceIndex 00189366
    XRaySourceIsocenterPrimaryAngle 00189543
    XRaySourceIsocenterSecondaryAngle 00189544
    XRayTubeCurrent 00181151
    XRayTubeCurrentInmA 00189330
    XRayTubeCurrentInuA 00188151
    YCoordinatesCenterPixelViewAngle 00221529
    YFocusCenter 00181184
    YOffsetInSlideCoordinateSystem 0040073A
    ZEffective 40101019
    ZOffsetInSlideCoordinateSystem 0040074A
    ZeroVelocityPixelValue 00189810
    ZonalMapFormat 00280722
    ZonalMapLocation 00280721
    ZonalMapNumberFormat 00280720
    ZoomCenter 00280032
    ZoomFactor 00280031
    dBdt 00181318
    """

/// Lines of masked tag (x stands for any digit), VR, VM and keyword.
let dictionaryOfRepeatingGroups: StaticString = """
    002031xx CS 1-n SourceImageIDs
    002804x0 US 1 RowsForNthOrderCoefficients
    002804x1 US 1 ColumnsForNthOrderCoefficients
    002804x2 LO 1-n CoefficientCoding
    002804x3 AT 1-n CoefficientCodingPointers
    002808x0 CS 1-n CodeLabel
    002808x2 US 1 NumberOfTables
    002808x3 AT 1-n CodeTableLocation
    002808x4 US 1 BitsForCodeWord
    002808x8 AT 1-n ImageDataLocation
    1000xxx0 US 3 EscapeTriplet
    1000xxx1 US 3 RunLengthTriplet
    1000xxx2 US 1 HuffmanTableSize
    1000xxx3 US 3 HuffmanTableTriplet
    1000xxx4 US 1 ShiftTableSize
    1000xxx5 US 3 ShiftTableTriplet
    1010xxxx US 1-n ZonalMap
    50xx0005 US 1 CurveDimensions
    50xx0010 US 1 NumberOfPoints
    50xx0020 CS 1 TypeOfData
    50xx0022 LO 1 CurveDescription
    50xx0030 SH 1-n AxisUnits
    50xx0040 SH 1-n AxisLabels
    50xx0103 US 1 DataValueRepresentation
    50xx0104 US 1-n MinimumCoordinateValue
    50xx0105 US 1-n MaximumCoordinateValue
    50xx0106 SH 1-n CurveRange
    50xx0110 US 1-n CurveDataDescriptor
    50xx0112 US 1-n CoordinateStartValue
    50xx0114 US 1-n CoordinateStepValue
    50xx1001 CS 1 CurveActivationLayer
    50xx2000 US 1 AudioType
    50xx2002 US 1 AudioSampleFormat
    50xx2004 US 1 NumberOfChannels
    50xx2006 UL 1 NumberOfSamples
    50xx2008 UL 1 SampleRate
    50xx200A UL 1 TotalTime
    50xx200C OB/OW 1 AudioSampleData
    50xx200E LT 1 AudioComments
    50xx2500 LO 1 CurveLabel
    50xx2600 SQ 1 CurveReferencedOverlaySequence
    50xx2610 US 1 CurveReferencedOverlayGroup
    50xx3000 OB/OW 1 CurveData
    60xx0010 US 1 OverlayRows
    60xx0011 US 1 OverlayColumns
    60xx0012 US 1 OverlayPlanes
    60xx0015 IS 1 NumberOfFramesInOverlay
    60xx0022 LO 1 OverlayDescription
    60xx0040 CS 1 OverlayType
    60xx0045 LO 1 OverlaySubtype
    60xx0050 SS 2 OverlayOrigin
    60xx0051 US 1 ImageFrameOrigin
    60xx0052 US 1 OverlayPlaneOrigin
    60xx0060 CS 1 OverlayCompressionCode
    60xx0061 SH 1 OverlayCompressionOriginator
    60xx0062 SH 1 OverlayCompressionLabel
    60xx0063 CS 1 OverlayCompressionDescription
    60xx0066 AT 1-n OverlayCompressionStepPointers
    60xx0068 US 1 OverlayRepeatInterval
    60xx0069 US 1 OverlayBitsGrouped
    60xx0100 US 1 OverlayBitsAllocated
    60xx0102 US 1 OverlayBitPosition
    60xx0110 CS 1 OverlayFormat
    60xx0200 US 1 OverlayLocation
    60xx0800 CS 1-n OverlayCodeLabel
    60xx0802 US 1 OverlayNumberOfTables
    60xx0803 AT 1-n OverlayCodeTableLocation
    60xx0804 US 1 OverlayBitsForCodeWord
    60xx1001 CS 1 OverlayActivationLayer
    60xx1100 US 1 OverlayDescriptorGray
    60xx1101 US 1 OverlayDescriptorRed
    60xx1102 US 1 OverlayDescriptorGreen
    60xx1103 US 1 OverlayDescriptorBlue
    60xx1200 US 1-n OverlaysGray
    60xx1201 US 1-n OverlaysRed
    60xx1202 US 1-n OverlaysGreen
    60xx1203 US 1-n OverlaysBlue
    60xx1301 IS 1 ROIArea
    60xx1302 DS 1 ROIMean
    60xx1303 DS 1 ROIStandardDeviation
    60xx1500 LO 1 OverlayLabel
    60xx3000 OB/OW 1 OverlayData
    60xx4000 LT 1 OverlayComments
    7Fxx0010 OB/OW 1 VariablePixelData
    7Fxx0011 US 1 VariableNextDataGroup
    7Fxx0020 OW 1 VariableCoefficientsSDVN
    7Fxx0030 OW 1 VariableCoefficientsSDHN
    7Fxx0040 OW 1 VariableCoefficientsSDDN
    """
