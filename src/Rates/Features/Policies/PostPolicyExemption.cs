using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Domain.Policies;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Features.Policies;

/// <summary>Takes the forms of a policy's register of exceptions.</summary>
internal static class PostPolicyExemption
{
    public static async Task<IResult> AddAsync(
        string omraade,
        Guid id,
        HttpContext context,
        PartyRegister parties,
        ExceptFromPolicy except
    )
    {
        var area = new AreaKey(omraade);
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var page = $"{TemporaryPolicy.AddressOf(area)}/{id}";
        var exception = new PolicyExemption
        {
            Party = form.Word("driftsherre"),
            ServiceKey = form.WordOrNull("ydelse")?.ToUpperInvariant(),
            Source = form.Word("kilde"),
        };
        var faults = new List<FieldFault>();
        if (!parties.All.Any(one => one.Code.Value == exception.Party && one.Area == area))
        {
            faults.Add(new("driftsherre", PublicationFaults.NotOfArea(exception.Party, area)));
        }

        if (exception.ServiceKey is { } service && !PolicyDraft.IsService(service))
        {
            faults.Add(new("ydelse", PublicationFaults.NotAService(service)));
        }

        var reason = Reason.Of(form.Word("hvorfor"));
        if (reason.Fault is { } missing)
        {
            faults.Add(new("hvorfor", missing));
        }

        if (exception.Source.Length is 0 or > PublicationFaults.LongestSource)
        {
            faults.Add(new("kilde", PublicationFaults.SourceMissing()));
        }

        if (faults.Count > 0)
        {
            return new FormRefusal(page, faults);
        }

        exception.Reason = reason.Value;
        var done = await except.AddAsync(omraade, id, exception, context.RequestAborted);
        return PolicyEndpoints.Answer(context, page, done, exception.Party, "Undtagelsen er skrevet i registret.");
    }

    public static async Task<IResult> RemoveAsync(
        string omraade,
        Guid id,
        Guid undtagelse,
        HttpContext context,
        ExceptFromPolicy except
    )
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var page = $"{TemporaryPolicy.AddressOf(new(omraade))}/{id}";
        var reason = Reason.Of(form.Word(Reason.Field));
        if (reason.Fault is { } missing)
        {
            return new FormRefusal(page, Reason.FieldOf(form.Word("bekraeft")), missing);
        }

        var done = await except.RemoveAsync(
            omraade,
            id,
            undtagelse,
            form.Version(),
            reason.Value,
            context.RequestAborted
        );
        return PolicyEndpoints.Answer(
            context,
            page,
            done,
            "undtagelsen taget ud",
            "Undtagelsen er taget ud af registret."
        );
    }
}
