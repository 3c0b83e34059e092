using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Sheets.Writing;
using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Rules;

namespace Rammevaerk.Rates.Files;

/// <summary>What a template is asked for.</summary>
/// <param name="Operator">The operator.</param>
/// <param name="Year">The budget year.</param>
/// <param name="Form">nine or three cost lines; null for last year's form, else nine.</param>
/// <param name="Services">Rows for services; null for the usual number, and always room for last year's and ten more.</param>
/// <param name="LastYear">Last year's file, computed; null when there is none.</param>
/// <param name="Content">What to fill in; null for last year's offers, or nothing.</param>
/// <param name="Layout">Version of the layout to make it with; null for the newest.</param>
/// <param name="Published">Last year's rates as published now, by number; they take the place of those of last year's file.</param>
public sealed record TemplateRequest(
    Party Operator,
    BudgetYear Year,
    string? Form = null,
    int? Services = null,
    ComputedRates? LastYear = null,
    TemplateContent? Content = null,
    string? Layout = null,
    IReadOnlyDictionary<string, decimal>? Published = null
);

/// <summary>Makes the Excel template an operator fills in, signed and, where last year's file is given, prefilled.</summary>
public sealed class RateFileTemplate(
    ICurrentParameters parameters,
    PartyRegister parties,
    RateFileSigner signer,
    TimeProvider time
)
{
    /// <summary>With parameters that never change, where there is no database.</summary>
    public RateFileTemplate(ParameterSet parameters, PartyRegister parties, RateFileSigner signer, TimeProvider time)
        : this(new FixedParameters(parameters), parties, signer, time) { }

    private const int RoomForNew = 10;

    /// <summary>
    /// The workbook, or why it cannot be made: parameters missing, last year's file of another operator or year, a layout
    /// or form there is none of.
    /// </summary>
    public Result<byte[]> Make(TemplateRequest request)
    {
        if ((request.Layout is { } version ? Layouts.Find(version) : Layouts.Newest) is not { } layout)
        {
            return RateFaults.UnknownLayout(request.Layout ?? "");
        }

        if (request.LastYear is { } last && Mismatch(last, request) is { } mismatch)
        {
            return mismatch;
        }

        var formKey =
            request.Form ?? request.Content?.Form ?? request.LastYear?.File.Header.Form.Key ?? layout.CostForms[0].Key;
        if (layout.CostForms.FirstOrDefault(form => form.Key == formKey) is not { } form)
        {
            return RateFaults.UnknownForm(formKey);
        }

        return RateRuleParameters
            .Find(parameters.Current, request.Operator.Area, request.Year, traced: false)
            .Then(found =>
                Missing(layout, request, found) is { } missing ? missing : Make(request, layout, form, found)
            );
    }

    /// <summary>The fault of a parameter the layout's formulas need and older files do without.</summary>
    private Fault? Missing(RateFileLayout layout, TemplateRequest request, RateRuleParameters found) =>
        layout.Has("steps") && found.NetShare is null
            ? parameters.Current.FindNumber(ParameterKeys.NetShare, request.Operator.Area, request.Year.Start).Fault
            : null;

    private Result<byte[]> Make(TemplateRequest request, RateFileLayout layout, CostForm form, RateRuleParameters found)
    {
        var content = request.Content ?? TemplateContent.Blank;
        var lastYear = AsPublished(
            request.LastYear is { } last ? LastYearFigures.Of(last, found.Readings) : content.LastYear,
            request.Published
        );
        var keys = lastYear.Select(service => service.Key).Union(content.ServiceKeys).ToList();
        var services = Math.Max(
            keys.Count,
            request.Services ?? Math.Max(layout.Services.Usual, keys.Count + RoomForNew)
        );
        var addOns = (request.LastYear?.File.AddOns.Select(addOn => addOn.Key) ?? []).Union(content.AddOnKeys).ToList();
        return services > layout.Services.Most ? RateFaults.TooManyRows("ydelser", services, layout.Services.Most)
            : addOns.Count > layout.AddOns.Most
                ? RateFaults.TooManyRows("tillægsydelser", addOns.Count, layout.AddOns.Most)
            : content.Buyers > layout.Buyers.Most
                ? RateFaults.TooManyRows("linjer med købere", content.Buyers, layout.Buyers.Most)
            : content.Steps > layout.Steps.Most && layout.Has("steps")
                ? RateFaults.TooManyRows("linjer med trin", content.Steps, layout.Steps.Most)
            : Write(
                request,
                layout,
                form,
                lastYear,
                RateFileShape.Keys('Y', keys, services),
                RateFileShape.Keys('T', addOns, Rows(layout.AddOns, addOns.Count)),
                found
            );
    }

    private static IReadOnlyList<LastYearService> AsPublished(
        IReadOnlyList<LastYearService> lastYear,
        IReadOnlyDictionary<string, decimal>? published
    ) =>
        published is null
            ? lastYear
            :
            [
                .. lastYear.Select(service =>
                    published.TryGetValue(service.Key, out var rate) ? service with { Rate = rate } : service
                ),
            ];

    private static Fault? Mismatch(ComputedRates last, TemplateRequest request)
    {
        var header = last.File.Header;
        return header.Operator.Code == request.Operator.Code && header.Year.Year == request.Year.Year - 1
            ? null
            : RateFaults.LastYearOfAnother(
                header.Operator.FullName,
                header.Year,
                request.Operator.FullName,
                request.Year
            );
    }

    private byte[] Write(
        TemplateRequest request,
        RateFileLayout layout,
        CostForm form,
        IReadOnlyList<LastYearService> lastYear,
        IReadOnlyList<string> services,
        IReadOnlyList<string> addOns,
        RateRuleParameters found
    )
    {
        var signed = new SignedSheet(
            request.Operator.Code.Value,
            request.Year,
            layout.Version,
            form.Key,
            DateOnly.FromDateTime(time.GetLocalNow().DateTime),
            services,
            addOns,
            Rows(layout.Buyers, Math.Max(request.LastYear?.File.Buyers.Count ?? 0, request.Content?.Buyers ?? 0)),
            layout.Has("steps")
                ? Rows(layout.Steps, Math.Max(request.LastYear?.File.Steps.Count ?? 0, request.Content?.Steps ?? 0))
                : 0,
            found.All,
            lastYear
        );
        var shape = new RateFileShape(
            layout,
            form,
            request.Year,
            found.Readings,
            request.Operator.FullName,
            signed.ServiceKeys,
            signed.AddOnKeys,
            signed.Buyers,
            signed.Steps
        );
        var workbook = new WorkbookWriter();
        var content =
            request.Content
            ?? (request.LastYear is { } last ? new TemplatePrefill(form, last.File, lastYear) : TemplateContent.Blank);
        new TemplateSheets(workbook, shape, signed, request.Operator, parties, content.For(shape)).WriteAll();
        WriteSigned(workbook.AddSheet(SignedSheet.SheetName, SheetVisibility.VeryHidden), signed);
        return workbook.ToBytes();
    }

    /// <summary>The usual number of rows, or last year's and some more, as far as the layout goes.</summary>
    private static int Rows(RowCount rows, int lastYear) =>
        Math.Min(rows.Most, Math.Max(rows.Usual, lastYear + RoomForNew));

    private void WriteSigned(SheetWriter sheet, SignedSheet signed)
    {
        var rows = signed.Rows().ToList();
        var all = rows.Append([SignedSheet.SignatureKind, signer.Sign(rows)])
            .Append([SignedSheet.KeyKind, signer.PublicKey])
            .ToList();
        for (var row = 0; row < all.Count; row++)
        {
            for (var column = 0; column < all[row].Length; column++)
            {
                sheet.Set(
                    row + 1,
                    column + 1,
                    all[row][column] is decimal number
                        ? CellContent.Of(number)
                        : CellContent.Of((string?)all[row][column])
                );
            }
        }

        sheet.Protected = true;
    }
}
