using CsvHelper;
using CsvHelper.Configuration.Attributes;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Agreements;

namespace Rammevaerk.Rates.Features.Agreements;

/// <summary>Loads the agreements of agreements.csv that the database has never had; what a secretariat changed is left alone.</summary>
internal sealed class StartingAgreements(RammevaerkDb db, TimeProvider time) : IStartingData
{
    public int Order => 30;

    public async Task LoadAsync(CancellationToken cancellation)
    {
        if ((await MissingAsync(db, cancellation)).Count == 0)
        {
            return;
        }

        var desk = new WriteDesk(db, VisitorAccessor.Nobody, time);
        var stored = await desk.RunAsync<int>(
            async write =>
            {
                var missing = await MissingAsync(write.Db, cancellation);
                if (missing.Count == 0)
                {
                    return 0;
                }

                foreach (var agreement in missing)
                {
                    agreement.EnteredAt = write.Now;
                }

                write.Db.AddRange(missing);
                write.Audit(
                    new AuditNote(
                        "agreements.loaded",
                        new SubjectReference("rate-agreements", "start"),
                        $"De {missing.Count} takstaftaler, produktet leveres med, blev lagt ind."
                    )
                );
                return missing.Count;
            },
            cancellation
        );
        // Another copy that started at the same moment may have loaded them first.
        if (!stored.IsOk && (await MissingAsync(db, cancellation)).Count > 0)
        {
            throw new InvalidOperationException(stored.Fault.ToString());
        }
    }

    private static async Task<List<RateAgreement>> MissingAsync(RammevaerkDb db, CancellationToken cancellation)
    {
        var known = await db.Set<RateAgreement>()
            .Where(one => one.Shipped != null)
            .Select(one => one.Shipped)
            .ToListAsync(cancellation);
        return [.. Read().Where(line => !known.Contains(line.Key)).Select(line => line.ToAgreement())];
    }

    private static List<AgreementFileLine> Read()
    {
        using var stream =
            typeof(StartingAgreements).Assembly.GetManifestResourceStream("agreements.csv")
            ?? throw new InvalidOperationException("agreements.csv is not part of the assembly.");
        using var reader = new StreamReader(stream);
        using var csv = new CsvReader(reader, Danish.Invariant);
        return [.. csv.GetRecords<AgreementFileLine>()];
    }

    private sealed class AgreementFileLine
    {
        [Name("key")]
        public string Key { get; set; } = "";

        [Name("area")]
        public string Area { get; set; } = "";

        [Name("base_year")]
        public int BaseYear { get; set; }

        [Name("last_year")]
        public int LastYear { get; set; }

        [Name("change_percent")]
        public decimal Percent { get; set; }

        [Name("basis")]
        public PriceBasis Basis { get; set; }

        [Name("source")]
        public string Source { get; set; } = "";

        public RateAgreement ToAgreement() =>
            new()
            {
                Area = Area,
                BaseYear = BaseYear,
                LastYear = LastYear,
                Change = Percent / 100m,
                Basis = Basis,
                Source = Source,
                Shipped = Key,
            };
    }
}
