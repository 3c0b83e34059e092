using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Rules;

namespace Rammevaerk.Rates.Files;

/// <summary>
/// Reads an operator's rate file: refuses what is not one, was not signed or has lost its structure, and gives every
/// entry with its cell. What an entry should have been is for the checks to say.
/// </summary>
/// <param name="parties">The register the operator must be in.</param>
/// <param name="signer">The keys known here.</param>
/// <param name="trustOnlyKnownKeys">
/// True on a server, which refuses a right signature by an unknown key (RV-408); false on the command line, where it is a hint.
/// </param>
public sealed class RateFileReader(PartyRegister parties, RateFileSigner signer, bool trustOnlyKnownKeys)
{
    /// <summary>Reads a stream from outside within the limits: RV-2xx for the workbook, RV-4xx for the rate file.</summary>
    public Result<RateFile> Read(Stream stream, ReadLimits limits, CancellationToken cancellation = default) =>
        SheetReader.Read(stream, limits, cancellation).Then(Read);

    /// <summary>Reads a workbook's values.</summary>
    public Result<RateFile> Read(WorkbookCells workbook)
    {
        if (workbook.Find(SignedSheet.SheetName) is not { } hidden || !SignedSheet.IsSigned(hidden))
        {
            return RateFaults.NotARateFile();
        }

        var key = Signature(hidden);
        return key.IsOk
            ? SignedSheet.Read(hidden).Then(signed => Read(workbook, signed, key.Value))
            : Result.Refused<RateFile>(key.Fault);
    }

    private Result<string> Signature(SheetCells hidden)
    {
        string? signature = null;
        string? key = null;
        for (var row = 1; row <= hidden.LastRow; row++)
        {
            switch (hidden[row, 1].Text)
            {
                case SignedSheet.SignatureKind:
                    signature = hidden[row, 2].Text;
                    break;
                case SignedSheet.KeyKind:
                    key = hidden[row, 2].Text;
                    break;
            }
        }

        if (signature is null || key is null)
        {
            return RateFaults.SignatureMissing();
        }

        if (!RateFileSigner.Verify(hidden, signature, key))
        {
            return RateFaults.SignatureWrong();
        }

        return trustOnlyKnownKeys && !signer.IsOurs(key) ? RateFaults.KeyNotTrusted(RateFileSigner.KeyId(key)) : key;
    }

    private Result<RateFile> Read(WorkbookCells workbook, SignedSheet signed, string key)
    {
        if (Layouts.Find(signed.LayoutVersion) is not { } layout)
        {
            return RateFaults.UnknownLayout(signed.LayoutVersion);
        }

        if (layout.CostForms.FirstOrDefault(candidate => candidate.Key == signed.Form) is not { } form)
        {
            return RateFaults.UnknownForm(signed.Form);
        }

        if (TooMany(signed, layout) is { } tooMany)
        {
            return tooMany;
        }

        var party = parties.Find(signed.Operator, signed.Year);
        if (!party.IsOk)
        {
            return party.Fault;
        }

        var parameters = new ParameterSet(signed.Parameters);
        return parameters
            .Find(ParameterKeys.OccupancyReadings, party.Value.Area, signed.Year.Start)
            .Then(ReadingPair.Parse)
            .Then(readings =>
            {
                var shape = new RateFileShape(
                    layout,
                    form,
                    signed.Year,
                    readings,
                    party.Value.FullName,
                    signed.ServiceKeys,
                    signed.AddOnKeys,
                    signed.Buyers,
                    signed.Steps
                );
                var header = new RateFileHeader(
                    party.Value,
                    signed.Year,
                    layout,
                    form,
                    parameters,
                    signed.LastYear,
                    RateFileSigner.KeyId(key),
                    signer.IsOurs(key)
                );
                return StructureCheck.Run(workbook, shape) is { } fault
                    ? fault
                    : Result.Ok(new RateFileContents(workbook, shape, header).Read());
            });
    }

    private static Fault? TooMany(SignedSheet signed, RateFileLayout layout) =>
        signed.ServiceKeys.Count > layout.Services.Most
            ? RateFaults.TooManyRows("ydelser", signed.ServiceKeys.Count, layout.Services.Most)
        : signed.AddOnKeys.Count > layout.AddOns.Most
            ? RateFaults.TooManyRows("tillægsydelser", signed.AddOnKeys.Count, layout.AddOns.Most)
        : signed.Buyers > layout.Buyers.Most || signed.Buyers < 0
            ? RateFaults.TooManyRows("linjer med købere", signed.Buyers, layout.Buyers.Most)
        : signed.Steps > layout.Steps.Most ? RateFaults.TooManyRows("linjer med trin", signed.Steps, layout.Steps.Most)
        : signed.ServiceKeys.Concat(signed.AddOnKeys).Distinct(StringComparer.OrdinalIgnoreCase).Count()
        != signed.ServiceKeys.Count + signed.AddOnKeys.Count
            ? RateFaults.HeaderBroken("to rækker har samme nummer")
        : null;
}
