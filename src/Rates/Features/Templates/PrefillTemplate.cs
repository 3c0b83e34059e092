using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Features.Trials;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules;

namespace Rammevaerk.Rates.Features.Templates;

/// <summary>A template for the year after an uploaded rate file, filled with its offers. The file is read and not kept.</summary>
internal static class PrefillTemplate
{
    private const string Field = "sidste";

    public static async Task<IResult> HandleAsync(
        IFormFile? sidste,
        [FromForm(Name = "form")] string? form,
        RateFileReader reader,
        RateFileTemplate templates,
        PartyRegister parties,
        TimeProvider time,
        HeavyWork heavy,
        CancellationToken cancellation
    )
    {
        if (TrialDesk.Refusal(sidste) is { } refused)
        {
            return new FormRefusal(FetchTemplate.Page, Field, refused);
        }

        await using var stream = sidste!.OpenReadStream();
        return await heavy.RunAsync(Make, cancellation);

        IResult Make()
        {
            var last = reader
                .Read(stream, ReadLimits.Default, cancellation)
                .Then(file => RateCalculation.Compute(file, traced: false));
            if (!last.IsOk)
            {
                return new FormRefusal(FetchTemplate.Page, Field, last.Fault);
            }

            var header = last.Value.File.Header;
            var year = FetchTemplate.Year((header.Year.Year + 1).ToString(Kernel.Danish.Invariant), time);
            if (!year.IsOk)
            {
                return new FormRefusal(FetchTemplate.Page, Field, year.Fault);
            }

            var party = parties.Find(header.Operator.Code.Value, year.Value);
            var made = party.Then(found =>
                templates.Make(
                    new TemplateRequest(
                        found,
                        year.Value,
                        string.IsNullOrEmpty(form) ? null : form,
                        LastYear: last.Value
                    )
                )
            );
            return made.IsOk
                ? FetchTemplate.Workbook(made.Value, party.Value, year.Value)
                : new FormRefusal(FetchTemplate.Page, Field, made.Fault);
        }
    }
}
