using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Cli.Output;

/// <summary>The cells a service or an add-on is made of, to find what was found in them.</summary>
internal static class RowCells
{
    public static HashSet<CellAddress> Of(ServiceRow row) =>
        [
            row.KeyCell,
            row.Offer.Cell,
            row.Department.Cell,
            row.Service.Cell,
            row.Type.Cell,
            row.Basis.Cell,
            row.Target.Cell,
            row.Unit.Cell,
            row.Units.Cell,
            row.OpeningDays.Cell,
            row.Places.Cell,
            row.Scope.Cell,
            row.HealthAct.Cell,
            row.FirstReading.Cell,
            row.SecondReading.Cell,
            row.ExpectedOccupancy.Cell,
            row.OwnOccupancy.Cell,
            row.Approval.Cell,
            row.Regulation.Cell,
            row.OverheadPercent.Cell,
            row.StoredBasis.Cell,
            row.StoredOccupancy.Cell,
            row.StoredRate.Cell,
            .. row.Lines.Select(line => line.Cell),
            .. row.SubAmounts.Select(amount => amount.Cell),
            .. row.Missing.Select(missing => missing.Cell),
        ];

    public static HashSet<CellAddress> Of(AddOnRow row) =>
        [
            row.Parent.Cell,
            row.Name.Cell,
            row.Unit.Cell,
            row.Units.Cell,
            row.AlsoInMain.Cell,
            row.Regulation.Cell,
            row.StoredRate.Cell,
            .. row.Lines.Select(line => line.Cell),
            .. row.Missing.Select(missing => missing.Cell),
        ];
}
