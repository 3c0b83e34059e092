using Rammevaerk.Rates.Rules.Agreements;
using Rammevaerk.Rates.Rules.Checks.Comparison;
using Rammevaerk.Rates.Rules.Checks.File;
using Rammevaerk.Rates.Rules.Checks.Form;
using Rammevaerk.Rates.Rules.Checks.Row;
using Rammevaerk.Rates.Rules.Ledger;
using Rammevaerk.Rates.Rules.Movement;
using Rammevaerk.Rates.Rules.Split;

namespace Rammevaerk.Rates.Rules.Checks;

/// <summary>Every check in the order of its number; the public rule catalogue is made from it.</summary>
public static class CheckCatalogue
{
    public static IReadOnlyList<Check> All { get; } =
    [
        new RequiredCellMissing(),
        new TextInNumberCell(),
        new NumberTypedAsText(),
        new ChoiceNotOnList(),
        new SpreadsheetErrorInCell(),
        new DataOutsideForm(),
        new FormulaWrittenOver(),
        new DateInNumberCell(),
        new ContactMissing(),
        new OverheadAboveMaximum(),
        new OverheadMissingOrNegative(),
        new OverheadWrittenAsShare(),
        new RateDisagreesWithRow(),
        new BasisDisagreesWithLines(),
        new SubLinesDisagreeWithLine(),
        new CentralAdministrationTwice(),
        new SubLineWithoutKind(),
        new OccupancyMovedToBound(),
        new OccupancyHigh(),
        new OwnOccupancyWithoutApproval(),
        new OccupancyMissing(),
        new OccupancyImpossible(),
        new PlacesNotPositive(),
        new PlacesNotOfFractions(),
        new ResidentialPlacesNotWhole(),
        new LegalBasisNotInForce(),
        new HealthActServicesInHousing(),
        new HealthActServicesNotAllowed(),
        new HealthActAnswerDisagrees(),
        new DwellingCostsInHousing(),
        new OpeningDaysMissing(),
        new UnitsMissing(),
        new ResidentialUnitsIgnored(),
        new IncomeNotNegative(),
        new CostNegative(),
        new TotalNegative(),
        new BudgetEmpty(),
        new OfferTypeUnlikeLegalBasis(),
        new UnitUnlikeOfferType(),
        new OutsideOfferWithBuyers(),
        new BuyersAbovePlaces(),
        new BuyerUnknown(),
        new AddOnCostAlsoInMainRate(),
        new AddOnAmountFoundInMainRate(),
        new AddOnCannotBeComputed(),
        new AddOnRateDisagrees(),
        new StepCannotBeComputed(),
        new LevelPlacesDisagree(),
        new LevelWeightsUneven(),
        new ServicePartAboveLine(),
        new ServicePartWithoutHours(),
        new SplitMissing(),
        new DerivedRateDisagrees(),
        new SinglePersonPlaces(),
        new ResidentPaymentInRate(),
        new NoServices(),
        new ServiceTwice(),
        new LedgerDisagrees(),
        new ParametersStale(),
        new SignedByUnknownKey(),
        new AmountsInThousands(),
        new OutsideListIncomplete(),
        new AmountsInThousandKroner(),
        new RegulationDisagrees(),
        new RateMoved(),
        new ServiceVanished(),
        new ServiceAppeared(),
        new PlacesChangedBeyondLimit(),
        new PlacesChangedWithinLimit(),
        new UnitChanged(),
        new LegalBasisChanged(),
        new ReadingChanged(),
        new NameChanged(),
        new LastYearCorrected(),
    ];

    /// <summary>The rules of calculation, for the same catalogue.</summary>
    public static IReadOnlyList<RuleInfo> Rules { get; } =
    [
        RatePerUnitRule.Info,
        RateBasisRule.Info,
        OverheadRule.Info,
        BudgetedOccupancyRule.Info,
        PostRegulationRule.Info,
        AddOnRateRule.Info,
        SplitRateRule.Info,
        SplitEffectRule.Info,
        StepRateRule.Info,
        NetRateRule.Info,
        AgreementIndexRule.Info,
        PriceLevelRule.Info,
        AgreementPathRule.Info,
        AgreementExcessRule.Info,
        EstimatedRateRule.Info,
        RateMovementRule.Info,
    ];

    /// <summary>All findings: errors first, then warnings, then hints, each in the order of the checks.</summary>
    public static IReadOnlyList<Finding> Run(CheckContext context) =>
        All.SelectMany(check => check.Run(context)).OrderBy(finding => finding.Check.Severity).ToList();
}
