// What clients and server agree on about sites, plots and their surveys.
import * as v from 'valibot'
import { endpoint } from '../contract/endpoint'
import { CanopyText } from './canopy'
import { Plot, PlotForm, PlotId, Site, SiteForm, SiteId } from './plot'
import { Survey, SurveyId } from './survey'

export const openSite = endpoint({
  name: 'openSite',
  summary: 'Put a planting site on the map.',
  method: 'PUT',
  path: '/sites/{siteId}',
  audience: 'operator',
  input: v.object({ siteId: SiteId, ...SiteForm.entries }),
  output: Site,
  refusals: ['resource.missing', 'resource.conflict', 'sites.unknown_county'],
})

export const openPlot = endpoint({
  name: 'openPlot',
  summary: 'Open a plot of a site; its number belongs to one plot of the site only.',
  method: 'PUT',
  path: '/plots/{plotId}',
  audience: 'operator',
  input: v.object({ plotId: PlotId, ...PlotForm.entries }),
  output: Plot,
  refusals: ['resource.missing', 'resource.conflict', 'sites.number_taken'],
})

export const recordSurvey = endpoint({
  name: 'recordSurvey',
  summary: "Record what a survey found among a plot's sample plants.",
  method: 'PUT',
  path: '/plots/{plotId}/surveys/{surveyId}',
  audience: 'operator',
  input: v.object({ plotId: PlotId, surveyId: SurveyId, ...v.omit(Survey, ['id']).entries }),
  output: Survey,
  refusals: [
    'resource.missing',
    'resource.conflict',
    'sites.cell_outside',
    'sites.cell_twice',
    'sites.day_ahead',
  ],
})

export const listSites = endpoint({
  name: 'listSites',
  summary: 'All planting sites with their plots.',
  method: 'GET',
  path: '/sites',
  audience: 'anyone',
  input: v.object({}),
  output: v.object({ sites: v.array(v.object({ ...Site.entries, plots: v.array(Plot) })) }),
  refusals: [],
})

export const readPlot = endpoint({
  name: 'readPlot',
  summary: 'A plot with its canopy.',
  method: 'GET',
  path: '/plots/{plotId}',
  audience: 'anyone',
  input: v.object({ plotId: PlotId }),
  output: v.object({
    plot: Plot,
    site: v.pick(Site, ['id', 'name', 'place', 'example']),
    canopy: CanopyText,
  }),
  refusals: ['resource.missing'],
})
