using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Forms;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Decisions;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Parties.Features.Groups;

/// <summary>The form of a commission, and the steps a group takes.</summary>
internal static class CommissionForm
{
    private const int LongestText = 20_000;
    private const int LongestLine = 500;
    private const int MostMembers = 99;

    public static FieldSet Of(Commission? commission)
    {
        var stored = commission ?? new Commission();
        return new(
            [
                new(
                    "tekst",
                    "Kommissorium",
                    EffectFieldKind.LongText,
                    "Opgave, rammer og arbejdsform. Kan skrives med overskrifter, lister og tabeller (Markdown)."
                ),
                new("mindst", "Mindst så mange medlemmer", EffectFieldKind.Text, IsRequired: false),
                new("hoejst", "Højst så mange medlemmer", EffectFieldKind.Text, IsRequired: false),
                new("leverance", "Skal aflevere", EffectFieldKind.Text, "Fx et oplæg til forummet.", false),
                new(
                    "senest",
                    "Afleveres",
                    EffectFieldKind.Text,
                    "Som I har aftalt det, fx »ultimo juni 2027« eller »12. maj 2027«.",
                    false
                ),
                Fields.OfBasis(),
            ],
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["tekst"] = stored.Text,
                ["mindst"] = Fields.Number(stored.MinMembers),
                ["hoejst"] = Fields.Number(stored.MaxMembers),
                ["leverance"] = stored.Deliverable,
                ["senest"] = stored.DeliverBy,
                [Fields.Basis] = Basis.Of(stored).ToString(),
            }
        );
    }

    public static async Task<IResult> SaveAsync(
        string omraade,
        string organ,
        IFormCollection form,
        HttpContext context,
        CommissionDesk desk,
        GroupReading groups,
        BodyReading reading,
        CancellationToken cancellation
    )
    {
        if (
            await reading.FindBodyAsync(new AreaKey(omraade), organ, cancellation)
            is not { Kind: BodyKind.WorkingGroup } body
        )
        {
            return Results.NotFound();
        }

        var page = $"{body.Address}/kommissorium";
        var reader = TermReader.Of(form);
        var entry = Read(reader);
        if (reader.Faults.Count > 0)
        {
            return new FormRefusal(page, reader.Faults);
        }

        var saved = await desk.SaveAsync(body, form.Version(), entry, cancellation);
        return saved.IsOk ? new SeeOther(body.Address)
            : saved.Fault.Id == StorageFaults.ChangedMeanwhile().Id
                ? Of(await groups.CommissionAsync(body, cancellation)).Refuse(context, page, form)
            : new FormRefusal(page, "tekst", saved.Fault);
    }

    public static async Task<IResult> StepAsync(
        string omraade,
        string organ,
        IFormCollection form,
        CommissionDesk desk,
        BodyReading reading,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        if (
            await reading.FindBodyAsync(new AreaKey(omraade), organ, cancellation)
            is not { Kind: BodyKind.WorkingGroup } body
        )
        {
            return Results.NotFound();
        }

        var reader = TermReader.Of(form);
        var to = reader.Choice<CommissionState>("trin", RegisterFaults.ChoiceMissing("Trin"));
        var report = new GroupReport(
            reader["afleveret"].Length == 0 ? DanishClock.Today(time) : reader.Day("afleveret"),
            reader.Text("rapport", "Det afleverede", LongestText),
            reader.Text("henvisning", "Henvisningen", LongestLine),
            reader[Reason.Field]
        );
        if (to != CommissionState.Delivered && Reason.Of(report.Reason) is { IsOk: false } reason)
        {
            reader.Refuse(Reason.FieldOf($"trin-{to}"), reason.Fault);
        }

        if (report.Link.Length > 0 && !DanishMarkdown.IsHarmless(report.Link))
        {
            reader.Refuse("henvisning", AppointmentFaults.LinkWrong(report.Link));
        }

        if (reader.Faults.Count > 0)
        {
            return new FormRefusal(body.Address, reader.Faults);
        }

        var stepped = await desk.StepAsync(body, form.Version(), to, report, cancellation);
        return stepped.IsOk ? new SeeOther(body.Address) : new FormRefusal(body.Address, "trin", stepped.Fault);
    }

    private static CommissionEntry Read(TermReader reader)
    {
        var (by, day) = reader.Vague("senest");
        var entry = new CommissionEntry(
            reader.Text("tekst", "Kommissoriet", LongestText, isRequired: true),
            reader.NumberOrNone("mindst", 1, MostMembers, AppointmentFaults.NumberWrong(reader["mindst"])),
            reader.NumberOrNone("hoejst", 1, MostMembers, AppointmentFaults.NumberWrong(reader["hoejst"])),
            reader.Text("leverance", "Leverancen", LongestLine),
            by,
            day,
            reader.Basis()
        );
        if (entry.MinMembers > entry.MaxMembers)
        {
            reader.Refuse("hoejst", AppointmentFaults.LimitsWrong());
        }

        return entry;
    }
}
