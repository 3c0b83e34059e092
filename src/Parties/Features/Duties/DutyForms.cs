using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Forms;
using Rammevaerk.Platform.Decisions;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Parties.Features.Duties;

/// <summary>The forms of yearly duties.</summary>
internal static class DutyForms
{
    private const int LongestLine = 300;
    private const int LongestText = 4000;
    private const int Months = 12;

    public static async Task<FieldSet> FieldsAsync(BodyReading reading, AreaKey area, CancellationToken cancellation)
    {
        var bodies = Fields.Of((await reading.TreeAsync(area, cancellation)).Walk().Select(one => one.Body));
        return FieldSet.Empty([
            new("body", "Hvem rapporterer", EffectFieldKind.Choice, Choices: bodies),
            new("to-body", "Til hvem", EffectFieldKind.Choice, Choices: bodies),
            new("what", "Hvad rapporteres", EffectFieldKind.Text),
            new(
                "month",
                "I hvilken måned",
                EffectFieldKind.Choice,
                Choices:
                [
                    .. Enumerable
                        .Range(1, Months)
                        .Select(month => new EffectChoice(Fields.Number(month), DutyMonths.Of(month))),
                ]
            ),
            new("first-year", "Første år", EffectFieldKind.Text, "Fx 2027."),
            Fields.OfBasis(),
        ]);
    }

    public static async Task<IResult> AddAsync(
        string omraade,
        IFormCollection form,
        DutyDesk desk,
        PartyRegister parties,
        CancellationToken cancellation
    )
    {
        if (parties.FindArea(omraade) is null)
        {
            return Results.NotFound();
        }

        var page = $"/parter/{omraade}/afrapporteringer/ny";
        var reader = TermReader.Of(form);
        var duty = new ReportingDuty
        {
            Area = omraade,
            BodyId = reader.Id("body", AppointmentFaults.BodyMissing()),
            ToBodyId = reader.Id("to-body", AppointmentFaults.BodyMissing()),
            What = reader.Text("what", "Hvad rapporteres", LongestLine, isRequired: true),
            Month = reader.Number("month", 1, Months, RegisterFaults.MonthWrong()),
            FirstYear = reader.Number("first-year", 2007, 2099, RegisterFaults.YearWrong(reader["first-year"])),
        };
        reader.Basis().WriteTo(duty);
        if (reader.Faults.Count > 0)
        {
            return new FormRefusal(page, reader.Faults);
        }

        var added = await desk.AddAsync(new AreaKey(omraade), duty, cancellation);
        return added.IsOk ? new SeeOther(duty.Address) : new FormRefusal(page, "to-body", added.Fault);
    }

    public static async Task<IResult> ReportAsync(
        string omraade,
        Guid id,
        IFormCollection form,
        DutyDesk desk,
        CancellationToken cancellation
    )
    {
        if (await desk.FindAsync(new AreaKey(omraade), id, cancellation) is not { } found)
        {
            return Results.NotFound();
        }

        var page = found.View.Duty.Address;
        var reader = TermReader.Of(form);
        var on = reader.Day("dag");
        var themes = reader.Text("temaer", "Temaerne", LongestText, isRequired: true);
        if (reader.Faults.Count > 0)
        {
            return new FormRefusal(page, reader.Faults);
        }

        var reported = await desk.ReportAsync(id, form.Version(), on, themes, cancellation);
        return reported.IsOk ? new SeeOther(page) : new FormRefusal(page, "dag", reported.Fault);
    }

    public static async Task<IResult> StepAsync(
        string omraade,
        Guid id,
        IFormCollection form,
        DutyDesk desk,
        CancellationToken cancellation
    )
    {
        if (await desk.FindAsync(new AreaKey(omraade), id, cancellation) is not { } found)
        {
            return Results.NotFound();
        }

        var page = found.View.Duty.Address;
        var reader = TermReader.Of(form);
        var to = reader.Choice<DutyState>("trin", RegisterFaults.ChoiceMissing("Trin"));
        var reason = Reason.Of(reader[Reason.Field]);
        if (!reason.IsOk)
        {
            reader.Refuse(Reason.FieldOf($"trin-{to}"), reason.Fault);
        }

        if (reader.Faults.Count > 0)
        {
            return new FormRefusal(page, reader.Faults);
        }

        var stepped = await desk.StepAsync(id, form.Version(), to, reason.Value, cancellation);
        return stepped.IsOk ? new SeeOther(page) : new FormRefusal(page, $"trin-{to}", stepped.Fault);
    }
}
