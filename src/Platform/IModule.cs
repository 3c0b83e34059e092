using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Platform;

/// <summary>
/// The front door of a module: what it adds to the running application. Its pages are found by themselves when they lie
/// under <c>Areas/&lt;Module&gt;/Pages</c> of its library. Worklists, page sections, subjects, jobs and tables are services:
/// register <see cref="Work.IWorklistSource"/>, <see cref="References.IPageSection"/>,
/// <see cref="References.ISubjectSource"/>, <see cref="Jobs.IJobWork"/>, <see cref="Storage.IModelPart"/>.
/// </summary>
public interface IModule
{
    /// <summary>The module's entries in the main menu, in order; only for pages that exist.</summary>
    IReadOnlyList<MenuEntry> Menu => [];

    /// <summary>Registers the module's services.</summary>
    void AddServices(IServiceCollection services) { }

    /// <summary>
    /// Maps the module's endpoints. Each says its permission; forms that are posted to them must carry the antiforgery
    /// token, which a form tag with <c>method="post"</c> writes by itself.
    /// </summary>
    void MapEndpoints(IEndpointRouteBuilder endpoints) { }

    /// <summary>
    /// Maps the module's endpoints for programs, below <see cref="Web.Api.ApiAddress.Root"/>. Each says its permission, its name,
    /// what it answers and an example.
    /// </summary>
    void MapApi(IEndpointRouteBuilder api) { }
}
